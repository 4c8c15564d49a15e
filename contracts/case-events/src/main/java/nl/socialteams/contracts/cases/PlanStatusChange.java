// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * A status of a plan.
 *
 * @param on from which day it was true
 * @param knownFrom since when that is known
 * @param asserted whether knownFrom was given by an import of history
 */
public record PlanStatusChange(String status, LocalDate on, Instant knownFrom, boolean asserted) {

  public PlanStatusChange {
    requireNonNull(status, "status");
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
