// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** An amount that is not known exactly; low is at most expected, and expected at most high. */
@Embeddable
@Schema(description = "Bedrag laag, verwacht en hoog / an amount low, expected and high.")
public record MoneyRange(
    @NotNull @Schema(type = SchemaType.STRING, description = "Laag / low.", examples = "12000.00")
        Money low,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Verwacht / expected.",
            examples = "16000.00")
        Money expected,
    @NotNull @Schema(type = SchemaType.STRING, description = "Hoog / high.", examples = "16000.00")
        Money high) {
  public static final MoneyRange NOTHING =
      new MoneyRange(Money.NOTHING, Money.NOTHING, Money.NOTHING);
  private static final Money MOST = Money.of("9999999.99");

  public boolean isInOrder() {
    return low.compareTo(Money.NOTHING) >= 0
        && low.compareTo(expected) <= 0
        && expected.compareTo(high) <= 0
        && high.compareTo(MOST) <= 0;
  }

  public MoneyRange plus(MoneyRange other) {
    return new MoneyRange(
        low.plus(other.low), expected.plus(other.expected), high.plus(other.high));
  }

  /** What so many units bring, as far as it may be attributed; rounded half up, once. */
  public MoneyRange of(BigDecimal units, ShareRange attributed) {
    return new MoneyRange(
        part(low, units, attributed.low()),
        part(expected, units, attributed.expected()),
        part(high, units, attributed.high()));
  }

  private static Money part(Money value, BigDecimal units, BigDecimal share) {
    return new Money(
        value.euros().multiply(units).multiply(share).setScale(2, RoundingMode.HALF_UP));
  }
}
