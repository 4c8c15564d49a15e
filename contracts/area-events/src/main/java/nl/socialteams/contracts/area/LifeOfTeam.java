// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * From when until when a team works, as it was known during a time.
 *
 * @param endedOn first day without the team; absent while no end was known
 * @param mergedInto the team that it went into; absent for most
 * @param knownUntil when it was superseded; absent for what is known now
 */
public record LifeOfTeam(
    LocalDate foundedOn,
    LocalDate endedOn,
    UUID mergedInto,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public LifeOfTeam {
    requireNonNull(foundedOn, "foundedOn");
    requireNonNull(knownFrom, "knownFrom");
  }
}
