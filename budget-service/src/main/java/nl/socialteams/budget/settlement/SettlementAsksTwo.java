// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.settlement;

import nl.socialteams.budget.money.Money;
import nl.socialteams.problem.Refusal;

/** Four eyes: for what it has cost two people would have had to approve, and fewer did. */
final class SettlementAsksTwo extends Refusal {
  private static final long serialVersionUID = 1L;

  SettlementAsksTwo(Money actual, Money approved) {
    super("settlement-asks-two", actual, approved);
  }
}
