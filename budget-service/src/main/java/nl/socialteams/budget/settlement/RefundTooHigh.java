// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.settlement;

import nl.socialteams.budget.money.Money;
import nl.socialteams.problem.Refusal;

/** More would come back than was spent. */
final class RefundTooHigh extends Refusal {
  private static final long serialVersionUID = 1L;

  RefundTooHigh(Money asked, Money spent) {
    super("refund-too-high", asked, spent);
  }
}
