// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows that are counted plainly: what a table tells, without anything of the frame. */
final class Recount {
  private final Map<List<String>, Long> counts = new TreeMap<>(RecountOrder.BY_TEXT);
  private final Map<List<String>, Map<String, List<BigDecimal>>> quantities =
      new TreeMap<>(RecountOrder.BY_TEXT);
  private final Map<List<String>, Map<String, String>> figures =
      new TreeMap<>(RecountOrder.BY_TEXT);

  void count(List<String> row) {
    counts.merge(row, 1L, Long::sum);
  }

  void quantity(List<String> row, String measure, BigDecimal quantity) {
    if (quantity != null) {
      quantities
          .computeIfAbsent(row, any -> new TreeMap<>())
          .computeIfAbsent(measure, any -> new ArrayList<>())
          .add(quantity);
    }
  }

  void figure(List<String> row, String measure, String figure) {
    figures.computeIfAbsent(row, any -> new TreeMap<>()).put(measure, figure);
  }

  /** Puts the sum of each row's quantities under this name. */
  void sums(String measure) {
    quantities.forEach(
        (row, all) -> {
          if (all.containsKey(measure)) {
            BigDecimal sum = all.get(measure).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            figure(row, measure, sum.setScale(2, RoundingMode.HALF_UP).toPlainString());
          }
        });
  }

  /** The smallest that is enough for this share of them. */
  void percentiles(String measure, String quantity, int percent) {
    quantities.forEach(
        (row, all) -> {
          if (all.containsKey(quantity)) {
            List<BigDecimal> ordered = all.get(quantity).stream().sorted().toList();
            int place = (ordered.size() * percent + 99) / 100 - 1;
            figure(row, measure, ordered.get(Math.max(0, place)).toPlainString());
          }
        });
  }

  long countOf(List<String> row) {
    return counts.getOrDefault(row, 0L);
  }

  /** By row: the count, and the measures by name. */
  Map<List<String>, Map<String, String>> rows() {
    Map<List<String>, Map<String, String>> rows = new TreeMap<>(RecountOrder.BY_TEXT);
    counts.forEach(
        (row, count) -> {
          Map<String, String> told = new TreeMap<>(figures.getOrDefault(row, Map.of()));
          told.put("count", count.toString());
          rows.put(row, told);
        });
    return rows;
  }
}
