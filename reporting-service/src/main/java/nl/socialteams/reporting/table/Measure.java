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
 * @param unit {@code EUR}, {@code HOURS}, {@code DAYS}, {@code NUMBER}, {@code PERCENT} or {@code
 *     PERCENTAGE_POINTS}
 * @param of makes it; null where it cannot be made
 */
public record Measure(String name, String unit, Making of) {

  /** Makes a figure of facts. */
  @FunctionalInterface
  public interface Making {
    BigDecimal of(List<Fact> facts);
  }

  /** The first quantities of all facts together. */
  public static Measure sum(String name, String unit) {
    return sum(name, unit, 0);
  }

  /**
   * The quantities of all facts together.
   *
   * @param at which of the quantities
   */
  public static Measure sum(String name, String unit, int at) {
    return new Measure(name, unit, facts -> sum(facts, at));
  }

  /**
   * The smallest first quantity that at least this share of the facts does not exceed.
   *
   * @param percent 50 for the median
   */
  public static Measure percentile(String name, String unit, int percent) {
    return percentile(name, unit, 0, percent);
  }

  /**
   * The smallest quantity that at least this share of the facts does not exceed.
   *
   * @param at which of the quantities
   * @param percent 50 for the median
   */
  public static Measure percentile(String name, String unit, int at, int percent) {
    return new Measure(name, unit, facts -> percentile(facts, at, percent));
  }

  /**
   * A quantity that all facts of a row share.
   *
   * @param at which of the quantities
   */
  public static Measure shared(String name, String unit, int at) {
    return new Measure(
        name,
        unit,
        facts ->
            facts.stream()
                .map(fact -> fact.quantity(at))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
  }

  /** What is made of figures that are told already, and so not of facts. */
  public static Measure derived(String name, String unit) {
    return new Measure(name, unit, facts -> null);
  }

  private static BigDecimal sum(List<Fact> facts, int at) {
    return facts.stream()
        .map(fact -> fact.quantity(at))
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .map(total -> total.setScale(2, RoundingMode.HALF_UP))
        .orElse(null);
  }

  private static BigDecimal percentile(List<Fact> facts, int at, int percent) {
    List<Fact> ordered =
        facts.stream()
            .filter(fact -> fact.quantity(at) != null)
            .sorted(Comparator.comparing(fact -> fact.quantity(at)))
            .toList();
    long all = ordered.stream().mapToLong(Fact::count).sum();
    long seen = 0;
    for (Fact fact : ordered) {
      seen += fact.count();
      if (seen * 100 >= all * percent) {
        return fact.quantity(at);
      }
    }
    return null;
  }
}
