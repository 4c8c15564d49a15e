// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.money;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** The amount is more than nothing. */
@Constraint(validatedBy = PositiveMoneyCheck.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
public @interface PositiveMoney {
  /** The words that Bean Validation has for numbers. */
  String message() default "{jakarta.validation.constraints.Positive.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
