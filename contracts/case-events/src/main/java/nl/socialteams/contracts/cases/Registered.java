// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * When the resident was registered, and when that became known.
 *
 * @param on a day in Europe/Amsterdam
 * @param asserted whether knownFrom was given by an import of history
 */
public record Registered(LocalDate on, Instant knownFrom, boolean asserted) {

  public Registered {
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
