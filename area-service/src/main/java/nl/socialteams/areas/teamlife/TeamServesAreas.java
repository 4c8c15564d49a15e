// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlife;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.problem.Refusal;

/** Areas lose their team by a decision only, which is checked first. */
final class TeamServesAreas extends Refusal {
  private static final long serialVersionUID = 1L;

  TeamServesAreas(String name, LocalDate day, List<AssignedArea> served) {
    super("team-serves-areas", name, day, codes(served));
  }

  private static String codes(List<AssignedArea> served) {
    return served.stream()
        .map(AssignedArea::neighbourhood)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
