// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * When and why the case was closed, and when that became known.
 *
 * @param on a day in Europe/Amsterdam
 * @param asserted whether knownFrom was given by an import of history
 */
public record Closed(LocalDate on, String reason, Instant knownFrom, boolean asserted) {

  public Closed {
    requireNonNull(on, "on");
    requireNonNull(reason, "reason");
    requireNonNull(knownFrom, "knownFrom");
  }
}
