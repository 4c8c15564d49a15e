// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import nl.socialteams.areas.team.Team;
import nl.socialteams.problem.Refusal;

/** Nobody works in a team that is not there. */
final class OutsideTeamLife extends Refusal {
  private static final long serialVersionUID = 1L;

  OutsideTeamLife(Team team) {
    super(
        "membership-outside-team-life",
        team.name(),
        team.foundedOn(),
        team.endedOn() == null ? "-" : team.endedOn());
  }
}
