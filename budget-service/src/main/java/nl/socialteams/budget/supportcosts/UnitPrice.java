// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;

/**
 * What a unit costs.
 *
 * @param unitsPerMonth null where not known
 */
record UnitPrice(BigDecimal amount, String unit, BigDecimal unitsPerMonth) {
  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
  private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);
  private static final Set<String> ONCE = Set.of("ONCE", "PIECE");
  private static final Set<String> COUNTED = Set.of("HOUR", "DAYPART", "DAY");

  /**
   * @param days on which the support ran
   * @param began whether it began within the period, for what is paid once
   */
  SupportCost over(RunningDays days, boolean began) {
    if (ONCE.contains(unit)) {
      return SupportCost.known(began ? amount : BigDecimal.ZERO);
    }
    if (unitsPerMonth != null) {
      return SupportCost.known(amount.multiply(unitsPerMonth).multiply(days.months()));
    }
    return switch (unit) {
      case "WEEK" -> SupportCost.known(part(BigDecimal.valueOf(days.count()), DAYS_A_WEEK));
      case "MONTH" -> SupportCost.known(amount.multiply(days.months()));
      case "YEAR" -> SupportCost.known(part(days.months(), MONTHS_A_YEAR));
      default ->
          SupportCost.missing(
              COUNTED.contains(unit) ? MissingReason.UNITS_UNKNOWN : MissingReason.UNIT_UNKNOWN);
    };
  }

  private BigDecimal part(BigDecimal number, BigDecimal of) {
    return amount.multiply(number).divide(of, MathContext.DECIMAL64);
  }
}
