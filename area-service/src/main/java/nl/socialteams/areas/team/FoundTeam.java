// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.KnowledgeClock;

/** Founds a team, as yet without an area. */
@ApplicationScoped
class FoundTeam {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final KnowledgeClock knowledge;
  private final TeamRepository teams;
  private final TeamEvents events;

  @Inject
  FoundTeam(
      Caller caller,
      VisibleMunicipality visible,
      KnowledgeClock knowledge,
      TeamRepository teams,
      TeamEvents events) {
    this.caller = caller;
    this.visible = visible;
    this.knowledge = knowledge;
    this.teams = teams;
    this.events = events;
  }

  Team found(NewTeam wanted) {
    caller.requireActsFor(wanted.municipality());
    Team team =
        Team.found(
            visible.municipality(wanted.municipality()).code(),
            wanted.named(),
            wanted.foundedOn(),
            knowledge.known(wanted.knownSince()));
    teams.persistAndFlush(team);
    events.changed(team);
    return team;
  }
}
