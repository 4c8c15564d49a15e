// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.math.BigDecimal;
import java.math.RoundingMode;

import nl.socialteams.budget.money.Money;

/**
 * What a form of support cost in the period.
 *
 * @param amount null where it is missing
 * @param missing null where the amount is known
 */
record SupportCost(Money amount, MissingReason missing) {
  static SupportCost known(BigDecimal exact) {
    return new SupportCost(new Money(exact.setScale(2, RoundingMode.HALF_UP)), null);
  }

  static SupportCost missing(MissingReason reason) {
    return new SupportCost(null, reason);
  }
}
