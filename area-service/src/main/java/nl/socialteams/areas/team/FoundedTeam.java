// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * A team as it is founded.
 *
 * @param splitFrom null unless it takes over a part of another team's work
 * @param base null where it has none yet
 */
public record FoundedTeam(
    UUID id, String municipality, NewTeamName named, UUID splitFrom, TeamBase base) {

  public static FoundedTeam of(String municipality, NewTeamName named, UUID splitFrom) {
    return new FoundedTeam(UuidCreator.getTimeOrderedEpoch(), municipality, named, splitFrom, null);
  }
}
