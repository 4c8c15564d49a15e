// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * What was agreed for the year.
 *
 * @param neighbourhoods codes of the cluster; may be empty where teams are named
 * @param teams may be empty where neighbourhoods are named
 * @param knownUntil when it was superseded; absent for what is known now
 */
public record AgreedHours(
    BigDecimal hours,
    List<String> neighbourhoods,
    List<UUID> teams,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public AgreedHours {
    requireNonNull(hours, "hours");
    neighbourhoods = List.copyOf(neighbourhoods);
    teams = List.copyOf(teams);
    requireNonNull(knownFrom, "knownFrom");
  }
}
