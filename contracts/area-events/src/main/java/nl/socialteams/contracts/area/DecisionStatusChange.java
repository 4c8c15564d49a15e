// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * When a decision got a status.
 *
 * @param on the day that it was taken, came into force or was withdrawn
 */
public record DecisionStatusChange(
    String status, LocalDate on, Instant knownFrom, boolean asserted) {

  public DecisionStatusChange {
    requireNonNull(status, "status");
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
