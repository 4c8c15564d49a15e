// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.money;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Tells whether an amount is more than nothing; an absent one is {@code NotNull}'s business. */
public class PositiveMoneyCheck implements ConstraintValidator<PositiveMoney, Money> {
  @Override
  public boolean isValid(Money money, ConstraintValidatorContext context) {
    return money == null || money.isPositive();
  }
}
