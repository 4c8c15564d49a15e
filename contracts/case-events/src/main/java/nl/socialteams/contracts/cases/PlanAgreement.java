// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * The resident agreed to a version of the plan.
 *
 * @param number 1, 2, 3 … within the plan
 * @param on the day of the agreement
 * @param how {@code SIGNED}, {@code SPOKEN} or {@code DIGITAL}
 * @param asserted whether knownFrom was given by an import of history
 */
public record PlanAgreement(
    int number, LocalDate on, String how, Instant knownFrom, boolean asserted) {

  public PlanAgreement {
    requireNonNull(on, "on");
    requireNonNull(how, "how");
    requireNonNull(knownFrom, "knownFrom");
  }
}
