// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.money;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** The amount is nothing or more. */
@Constraint(validatedBy = NotNegativeMoneyCheck.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
public @interface NotNegativeMoney {
  /** The words that Bean Validation has for numbers. */
  String message() default "{jakarta.validation.constraints.PositiveOrZero.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
