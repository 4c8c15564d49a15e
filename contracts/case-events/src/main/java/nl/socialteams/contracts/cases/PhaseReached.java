// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * A phase that a case reached: REGISTERED, CLARIFYING, PLANNING, SUPPORTING, AFTERCARE, CLOSED.
 *
 * @param on a day in Europe/Amsterdam
 * @param asserted whether knownFrom was given by an import of history
 */
public record PhaseReached(String phase, LocalDate on, Instant knownFrom, boolean asserted) {

  public PhaseReached {
    requireNonNull(phase, "phase");
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
