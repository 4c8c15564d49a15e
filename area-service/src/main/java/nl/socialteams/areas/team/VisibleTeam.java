// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a team is visible to who may act for its municipality. */
@ApplicationScoped
public class VisibleTeam {
  private final Caller caller;
  private final TeamRepository teams;

  @Inject
  VisibleTeam(Caller caller, TeamRepository teams) {
    this.caller = caller;
    this.teams = teams;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Team team(UUID id) {
    Team found = teams.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
