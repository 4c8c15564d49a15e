// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonFormat;

import static java.util.Objects.requireNonNull;

/**
 * What a unit of support costs.
 *
 * @param amount in euros, two decimals
 * @param unit {@code HOUR}, {@code DAYPART}, {@code DAY}, {@code WEEK}, {@code MONTH}, {@code YEAR}
 *     or {@code ONCE}
 * @param unitsPerMonth how many units a month; absent where not known
 */
public record UnitCost(
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
    String unit,
    BigDecimal unitsPerMonth) {

  public UnitCost {
    requireNonNull(unit, "unit");
    amount = amount.setScale(2, RoundingMode.UNNECESSARY);
  }
}
