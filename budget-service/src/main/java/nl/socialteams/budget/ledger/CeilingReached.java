// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import nl.socialteams.budget.money.Money;
import nl.socialteams.problem.Refusal;

/** A team, a household or an expenditure would go above its ceiling. */
public final class CeilingReached extends Refusal {
  private static final long serialVersionUID = 1L;

  CeilingReached(String kind, Money ceiling, Money taken) {
    super("ceiling-reached", kind, ceiling, taken);
  }
}
