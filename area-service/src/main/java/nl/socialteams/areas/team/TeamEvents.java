// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.TeamState;

/** Tells other services of a team. */
@ApplicationScoped
class TeamEvents {
  private final AreaOutbox outbox;

  @Inject
  TeamEvents(AreaOutbox outbox) {
    this.outbox = outbox;
  }

  void changed(Team team) {
    outbox.publish(
        AreaEvents.TEAM_CHANGED,
        team.id().toString(),
        new TeamState(
            team.id(),
            team.municipality(),
            team.version(),
            team.name(),
            team.kind().name(),
            team.foundedOn(),
            team.endedOn(),
            team.splitFrom(),
            team.knownFrom(),
            team.asserted()));
  }
}
