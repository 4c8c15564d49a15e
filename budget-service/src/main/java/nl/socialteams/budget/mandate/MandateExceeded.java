// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

import nl.socialteams.budget.money.Money;
import nl.socialteams.problem.Refusal;

/** The amount is more than the caller may decide on. */
final class MandateExceeded extends Refusal {
  private static final long serialVersionUID = 1L;

  MandateExceeded(Money amount, Money limit) {
    super("mandate-exceeded", amount, limit);
  }
}
