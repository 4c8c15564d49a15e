// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** The team has ended before. */
final class TeamEnded extends Refusal {
  private static final long serialVersionUID = 1L;

  TeamEnded(String name, LocalDate endedOn) {
    super("team-ended", name, endedOn);
  }
}
