// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** A case needs a team, and no team serves the area on that date. */
final class NoTeamForArea extends Refusal {
  private static final long serialVersionUID = 1L;

  NoTeamForArea(String neighbourhood, LocalDate on) {
    super("no-team-for-area", neighbourhood, on);
  }
}
