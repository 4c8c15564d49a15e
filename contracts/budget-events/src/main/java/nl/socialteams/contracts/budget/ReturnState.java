// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * An effect of an expenditure, and what it saves by the norm of then.
 *
 * @param effectId the key of the event
 * @param on since which day it is true
 * @param saving units × value × attribution, rounded half up to cents
 * @param replaces the effect whose place it took; absent for a first one
 * @param knownUntil when another took its place; absent while it counts
 */
public record ReturnState(
    UUID effectId,
    String municipality,
    long version,
    UUID expenditureId,
    UUID teamId,
    AppliedNorm norm,
    BigDecimal units,
    LocalDate on,
    AmountRange saving,
    UUID replaces,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public ReturnState {
    requireNonNull(effectId, "effectId");
    requireNonNull(municipality, "municipality");
    requireNonNull(expenditureId, "expenditureId");
    requireNonNull(teamId, "teamId");
    requireNonNull(norm, "norm");
    requireNonNull(units, "units");
    requireNonNull(on, "on");
    requireNonNull(saving, "saving");
    requireNonNull(knownFrom, "knownFrom");
  }
}
