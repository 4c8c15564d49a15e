// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.returnnorm.MoneyRange;

/** What a euro brought. */
@Schema(name = "ReturnPerEuro", description = "Besparing per euro / saving per euro spent.")
public record EuroRange(
    @NotNull @Schema(description = "Laag / low.", examples = "3.2") BigDecimal low,
    @NotNull @Schema(description = "Verwacht / expected.", examples = "6.4") BigDecimal expected,
    @NotNull @Schema(description = "Hoog / high.", examples = "12.8") BigDecimal high) {

  /** Null where nothing was spent. */
  static EuroRange of(MoneyRange saving, Money spent) {
    return spent.isPositive()
        ? new EuroRange(
            each(saving.low(), spent), each(saving.expected(), spent), each(saving.high(), spent))
        : null;
  }

  private static BigDecimal each(Money saving, Money spent) {
    return saving.euros().divide(spent.euros(), 2, RoundingMode.HALF_UP);
  }
}
