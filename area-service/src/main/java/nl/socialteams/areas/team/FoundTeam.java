// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.KnowledgeClock;

/** Founds a team, as yet without an area. */
@ApplicationScoped
class FoundTeam {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final KnowledgeClock knowledge;
  private final TeamChanges changes;

  @Inject
  FoundTeam(
      Caller caller, VisibleMunicipality visible, KnowledgeClock knowledge, TeamChanges changes) {
    this.caller = caller;
    this.visible = visible;
    this.knowledge = knowledge;
    this.changes = changes;
  }

  Team found(NewTeam wanted) {
    caller.requireActsFor(wanted.municipality());
    String municipality = visible.municipality(wanted.municipality()).code();
    FoundedTeam founded =
        new FoundedTeam(
            UuidCreator.getTimeOrderedEpoch(), municipality, wanted.named(), null, wanted.base());
    return changes.found(founded, wanted.foundedOn(), knowledge.known(wanted.knownSince()), null);
  }
}
