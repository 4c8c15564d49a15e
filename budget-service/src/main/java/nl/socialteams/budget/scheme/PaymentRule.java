// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.PositiveMoney;

/**
 * What a scheme pays: a fixed amount, or a share of what is asked up to a maximum.
 *
 * @param fixed null where it pays a share
 * @param maximum null where there is none
 */
@Schema(description = "Bedragregel: vast, of een aandeel tot een maximum / fixed, or a share.")
public record PaymentRule(
    @PositiveMoney
        @Schema(type = SchemaType.STRING, description = "Vast bedrag / fixed amount; else a share.")
        Money fixed,
    @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(
            description = "Aandeel van het bedrag / share of the amount; else fixed.",
            examples = "0.8")
        BigDecimal share,
    @PositiveMoney
        @Schema(
            type = SchemaType.STRING,
            description = "Hoogstens / at most, with a share.",
            examples = "750.00")
        Money maximum) {
  /** One of the two, and a maximum only with a share. */
  boolean isWhole() {
    return (fixed == null) != (share == null) && (fixed == null || maximum == null);
  }

  /** What is paid of an amount; a share is rounded half up, once. */
  public Money of(Money amount) {
    if (fixed != null) {
      return fixed;
    }
    Money part = new Money(amount.euros().multiply(share).setScale(2, RoundingMode.HALF_UP));
    return maximum != null && part.compareTo(maximum) > 0 ? maximum : part;
  }
}
