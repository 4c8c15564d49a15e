// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.socialteams.budget.teamcopy.KnownTeams;
import nl.socialteams.contracts.area.TeamState;

/** Teams as if area-service had told of them. */
@ApplicationScoped
public class WorkingTeam {
  private final KnownTeams teams;

  @Inject
  WorkingTeam(KnownTeams teams) {
    this.teams = teams;
  }

  @Transactional
  public UUID in(String municipality, String foundedOn, String endedOn) {
    UUID id = UUID.randomUUID();
    teams.apply(
        new TeamState(
            id,
            municipality,
            1,
            "Malberg-Malpertuis",
            "NEIGHBOURHOOD",
            LocalDate.parse(foundedOn),
            endedOn == null ? null : LocalDate.parse(endedOn),
            null,
            Instant.EPOCH,
            true),
        null);
    return id;
  }

  public UUID inMaastricht() {
    return in("GM0935", "2017-02-23", null);
  }
}
