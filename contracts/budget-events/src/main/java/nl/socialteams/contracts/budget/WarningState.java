// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.time.Instant;

import static java.util.Objects.requireNonNull;

/**
 * A share of a budget was reserved or spent, for the first time.
 *
 * @param percent 75, 90 or 100
 * @param on when that was booked, whatever day the expenditure was asked for
 * @param knownFrom when it became known
 * @param asserted whether knownFrom was given by an import of history
 */
public record WarningState(int percent, Instant on, Instant knownFrom, boolean asserted) {

  public WarningState {
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
