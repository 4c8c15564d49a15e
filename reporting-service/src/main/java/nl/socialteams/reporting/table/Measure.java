// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is told of the facts of a row besides how many they are.
 *
 * @param name stable: the column's name
 * @param unit {@code EUR}, {@code HOURS} or {@code DAYS}
 * @param of makes it; null where it cannot be made
 */
public record Measure(String name, String unit, Making of) {

  /** Makes a figure of facts. */
  @FunctionalInterface
  public interface Making {
    BigDecimal of(List<Fact> facts);
  }

  /** The quantities of all facts together. */
  public static Measure sum(String name, String unit) {
    return new Measure(name, unit, Measure::sum);
  }

  /**
   * The smallest quantity that at least this share of the facts does not exceed.
   *
   * @param percent 50 for the median
   */
  public static Measure percentile(String name, String unit, int percent) {
    return new Measure(name, unit, facts -> percentile(facts, percent));
  }

  private static BigDecimal sum(List<Fact> facts) {
    return facts.stream()
        .map(Fact::quantity)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .map(total -> total.setScale(2, RoundingMode.HALF_UP))
        .orElse(null);
  }

  private static BigDecimal percentile(List<Fact> facts, int percent) {
    List<Fact> ordered =
        facts.stream()
            .filter(fact -> fact.quantity() != null)
            .sorted(Comparator.comparing(Fact::quantity))
            .toList();
    long all = ordered.stream().mapToLong(Fact::count).sum();
    long seen = 0;
    for (Fact fact : ordered) {
      seen += fact.count();
      if (seen * 100 >= all * percent) {
        return fact.quantity();
      }
    }
    return null;
  }
}
