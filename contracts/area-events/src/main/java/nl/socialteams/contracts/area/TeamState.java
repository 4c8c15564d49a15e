// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A social team as it is now.
 *
 * @param teamId the key of the event
 * @param endedOn first day without the team; absent while it works
 * @param splitFrom the team that it was split from; absent for most
 * @param knownFrom since when this state is known
 */
public record TeamState(
    UUID teamId,
    String municipality,
    long version,
    String name,
    String kind,
    LocalDate foundedOn,
    LocalDate endedOn,
    UUID splitFrom,
    Instant knownFrom,
    boolean asserted) {

  public TeamState {
    requireNonNull(teamId, "teamId");
    requireNonNull(municipality, "municipality");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(foundedOn, "foundedOn");
    requireNonNull(knownFrom, "knownFrom");
  }
}
