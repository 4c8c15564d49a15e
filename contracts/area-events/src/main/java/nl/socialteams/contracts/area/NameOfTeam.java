// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * What a team is called during a time.
 *
 * @param validUntil first day on which it is called otherwise; absent while open
 * @param knownUntil when it was superseded; absent for what is known now
 */
public record NameOfTeam(
    String name,
    LocalDate validFrom,
    LocalDate validUntil,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public NameOfTeam {
    requireNonNull(name, "name");
    requireNonNull(validFrom, "validFrom");
    requireNonNull(knownFrom, "knownFrom");
  }
}
