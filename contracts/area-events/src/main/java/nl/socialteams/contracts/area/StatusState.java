// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * A status of a history.
 *
 * @param on from which day it was true
 * @param knownFrom since when that is known
 * @param asserted whether knownFrom was given by an import of history
 */
public record StatusState(String status, LocalDate on, Instant knownFrom, boolean asserted) {
  public StatusState {
    requireNonNull(status, "status");
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
