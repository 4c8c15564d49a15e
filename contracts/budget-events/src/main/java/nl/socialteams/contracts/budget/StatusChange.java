// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.time.Instant;

import static java.util.Objects.requireNonNull;

/**
 * An expenditure came into a status.
 *
 * @param on when it was true
 * @param knownFrom when it became known
 * @param asserted whether knownFrom was given by an import of history
 */
public record StatusChange(String status, Instant on, Instant knownFrom, boolean asserted) {

  public StatusChange {
    requireNonNull(status, "status");
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
