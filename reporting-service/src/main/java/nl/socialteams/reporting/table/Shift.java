// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How shares differ between two values of a dimension, told beside each other: of each class, and
 * of all classes that have one code in common.
 *
 * @param table whose figures it is made of; the last of its group divides what is compared
 * @param before the value of that dimension that comes first
 * @param after the other
 */
public record Shift(TableDefinition table, String before, String after) {
  /** In the place of a class that is not divided along. */
  public static final String ALL = "ALL";

  /** What a row of it tells besides the count and share of both together. */
  public static List<Measure> measures(String before, String after) {
    return List.of(
        Measure.derived(before, "NUMBER"),
        Measure.derived(before + "Share", "PERCENT"),
        Measure.derived(after, "NUMBER"),
        Measure.derived(after + "Share", "PERCENT"),
        Measure.derived("shift", "PERCENTAGE_POINTS"));
  }

  /** Where something that goes into a row is withheld, all of the row is. */
  public Map<RowKey, Figures> of(Map<RowKey, Figures> told, List<Measure> measures) {
    Map<RowKey, ShiftSum> before = new LinkedHashMap<>();
    Map<RowKey, ShiftSum> after = new LinkedHashMap<>();
    Map<RowKey, ShiftSum> befores = new LinkedHashMap<>();
    Map<RowKey, ShiftSum> afters = new LinkedHashMap<>();
    told.forEach(
        (key, figures) -> {
          boolean isBefore = compared(key).equals(this.before);
          (isBefore ? befores : afters)
              .computeIfAbsent(whole(key), any -> new ShiftSum())
              .add(figures);
          for (RowKey row : rows(key)) {
            (isBefore ? before : after).computeIfAbsent(row, any -> new ShiftSum()).add(figures);
            (isBefore ? after : before).computeIfAbsent(row, any -> new ShiftSum());
          }
        });
    Map<RowKey, Figures> rows = new LinkedHashMap<>();
    before.forEach(
        (row, sum) -> {
          RowKey whole = new RowKey(row.axis(), row.values().subList(0, table.group().size() - 1));
          ShiftSum wholeBefore = befores.getOrDefault(whole, new ShiftSum());
          ShiftSum wholeAfter = afters.getOrDefault(whole, new ShiftSum());
          rows.put(row, sum.beside(after.get(row), wholeBefore.of(), wholeAfter.of(), measures));
        });
    return rows;
  }

  private String compared(RowKey key) {
    return key.values().get(table.group().size() - 1);
  }

  private RowKey whole(RowKey key) {
    return new RowKey(key.axis(), key.values().subList(0, table.group().size() - 1));
  }

  /** The rows that a class counts in: its own, and one for each of its dimensions. */
  private List<RowKey> rows(RowKey key) {
    List<String> group = whole(key).values();
    List<String> classes = key.values().subList(table.group().size(), key.values().size());
    List<RowKey> rows = new ArrayList<>();
    rows.add(row(key, group, classes));
    for (int kept = 0; kept < classes.size(); kept++) {
      List<String> margin = new ArrayList<>();
      for (int at = 0; at < classes.size(); at++) {
        margin.add(at == kept ? classes.get(at) : ALL);
      }
      rows.add(row(key, group, margin));
    }
    return rows;
  }

  private static RowKey row(RowKey key, List<String> group, List<String> classes) {
    List<String> values = new ArrayList<>(group);
    values.addAll(classes);
    return new RowKey(key.axis(), values);
  }
}
