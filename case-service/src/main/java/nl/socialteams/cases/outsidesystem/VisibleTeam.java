// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.outsidesystem;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.teammapping.MappedTeam;
import nl.socialteams.cases.teammapping.MappedTeams;

/** Policy: a team is visible to who may act for its municipality. */
@ApplicationScoped
class VisibleTeam {
  private final Caller caller;
  private final MappedTeams teams;

  @Inject
  VisibleTeam(Caller caller, MappedTeams teams) {
    this.caller = caller;
    this.teams = teams;
  }

  Optional<MappedTeam> find(UUID id) {
    return teams.find(id).filter(team -> caller.actsFor(team.municipality()));
  }
}
