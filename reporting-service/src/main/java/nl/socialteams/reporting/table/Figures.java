// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What a row tells; all of it is absent where it is suppressed.
 *
 * @param count how many
 * @param of how many answered of the group that it is a share of; null where there is no group
 * @param measures by name; those that cannot be made are absent
 */
public record Figures(Long count, Long of, Map<String, BigDecimal> measures, boolean suppressed) {
  public static final Figures SUPPRESSED = new Figures(null, null, Map.of(), true);
  public static final Figures NONE = new Figures(0L, null, Map.of(), false);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** In per cent with one decimal, rounded half up by itself; null where there is none. */
  public BigDecimal share() {
    if (count == null || of == null || of == 0) {
      return null;
    }
    return HUNDRED
        .multiply(BigDecimal.valueOf(count))
        .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
  }

  public Figures withoutShare() {
    return new Figures(count, null, measures, suppressed);
  }
}
