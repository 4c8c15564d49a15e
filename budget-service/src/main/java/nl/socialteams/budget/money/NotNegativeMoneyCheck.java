// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.money;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Tells whether an amount is nothing or more; an absent one is {@code NotNull}'s business. */
public class NotNegativeMoneyCheck implements ConstraintValidator<NotNegativeMoney, Money> {
  @Override
  public boolean isValid(Money money, ConstraintValidatorContext context) {
    return money == null || money.compareTo(Money.NOTHING) >= 0;
  }
}
