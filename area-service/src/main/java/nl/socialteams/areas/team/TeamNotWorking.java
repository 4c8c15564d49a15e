// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** Something is asked of a team on a day on which it does not work. */
final class TeamNotWorking extends Refusal {
  private static final long serialVersionUID = 1L;

  TeamNotWorking(String name, LocalDate day) {
    super("team-not-working", name, day);
  }
}
