// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import nl.socialteams.budget.money.Money;
import nl.socialteams.problem.Refusal;

/** The budget has less left than is asked for. */
public final class BudgetExhausted extends Refusal {
  private static final long serialVersionUID = 1L;

  BudgetExhausted(Money asked, Money available) {
    super("budget-exhausted", asked, available);
  }
}
