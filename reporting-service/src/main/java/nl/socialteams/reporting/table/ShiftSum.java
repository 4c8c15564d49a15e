// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures of one side of a shift, added up. */
final class ShiftSum {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private long count;
  private boolean hidden;
  private boolean any;
  private Long of;

  void add(Figures figures) {
    any = true;
    hidden |= figures.suppressed();
    count += figures.suppressed() ? 0 : figures.count();
    of = figures.of() == null ? of : figures.of();
  }

  /**
   * Of how many its rows are shares: none where there is no row, and null where that is withheld.
   */
  Long of() {
    return any ? of : Long.valueOf(0);
  }

  /**
   * @param of how many there are on this side; null where that is not told
   * @param otherOf how many on the other side
   */
  Figures beside(ShiftSum other, Long of, Long otherOf, List<Measure> measures) {
    if (hidden || other.hidden) {
      return Figures.SUPPRESSED;
    }
    boolean bothTold = of != null && otherOf != null;
    BigDecimal[] made = {
      BigDecimal.valueOf(count),
      share(count, of),
      BigDecimal.valueOf(other.count),
      share(other.count, otherOf),
      bothTold ? shift(other.count, of, otherOf) : null
    };
    Map<String, BigDecimal> told = new HashMap<>();
    for (int at = 0; at < made.length; at++) {
      if (made[at] != null) {
        told.put(measures.get(at).name(), made[at]);
      }
    }
    return new Figures(count + other.count, bothTold ? of + otherOf : null, told, false);
  }

  /** Rounded once, so that it need not be the difference of the rounded shares. */
  private BigDecimal shift(long otherCount, long of, long otherOf) {
    if (of == 0 || otherOf == 0) {
      return null;
    }
    return HUNDRED
        .multiply(times(otherCount, of).subtract(times(count, otherOf)))
        .divide(times(of, otherOf), 1, RoundingMode.HALF_UP);
  }

  private static BigDecimal share(long count, Long of) {
    return new Figures(count, of, Map.of(), false).share();
  }

  private static BigDecimal times(long one, long other) {
    return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
  }
}
