// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonFormat;

import static java.util.Objects.requireNonNull;

/**
 * What may be asked from a budget at most. Of the same kind and subject the one recorded last
 * counts.
 *
 * @param kind TEAM, HOUSEHOLD or EXPENDITURE
 * @param teamId absent where it holds for each team, and for other kinds
 * @param validUntil exclusive; absent until further notice
 */
public record CeilingState(
    UUID ceilingId,
    String kind,
    UUID teamId,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
    LocalDate validFrom,
    LocalDate validUntil,
    Instant knownFrom,
    boolean asserted) {

  public CeilingState {
    requireNonNull(ceilingId, "ceilingId");
    requireNonNull(kind, "kind");
    requireNonNull(validFrom, "validFrom");
    requireNonNull(knownFrom, "knownFrom");
    amount = Euros.exact(amount);
  }
}
