// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The facts of a table under the rows that they count in.
 *
 * @param definition of the table
 * @param facts by row
 */
public record Tabulated(TableDefinition definition, Map<RowKey, List<Fact>> facts) {

  static Tabulated of(TableDefinition definition, List<Fact> facts, Function<Fact, String> axis) {
    Map<RowKey, List<Fact>> byRow = new LinkedHashMap<>();
    for (Fact fact : facts) {
      byRow
          .computeIfAbsent(new RowKey(axis.apply(fact), fact.values()), key -> new ArrayList<>())
          .add(fact);
    }
    return new Tabulated(definition, byRow);
  }

  /** How many by row. */
  public Map<RowKey, Long> counts() {
    Map<RowKey, Long> counts = new HashMap<>();
    facts.forEach((key, found) -> counts.put(key, count(found)));
    return counts;
  }

  /** Every row with its figures; nothing is withheld. */
  public Map<RowKey, Figures> figures() {
    Map<RowKey, Long> answered = answeredByGroup();
    Map<RowKey, Figures> figures = new HashMap<>();
    facts.forEach(
        (key, found) ->
            figures.put(
                key,
                new Figures(
                    count(found),
                    found.getFirst().isAnswered() ? answered.get(group(key)) : null,
                    measures(found),
                    false)));
    return figures;
  }

  private Map<RowKey, Long> answeredByGroup() {
    Map<RowKey, Long> answered = new HashMap<>();
    facts.forEach(
        (key, found) -> {
          if (found.getFirst().isAnswered()) {
            answered.merge(group(key), count(found), Long::sum);
          }
        });
    return answered;
  }

  private RowKey group(RowKey row) {
    return new RowKey(row.axis(), definition.groupOf(row.values()));
  }

  private Map<String, BigDecimal> measures(List<Fact> found) {
    Map<String, BigDecimal> measures = new TreeMap<>();
    for (Measure measure : definition.measures()) {
      BigDecimal made = measure.of().of(found);
      if (made != null) {
        measures.put(measure.name(), made);
      }
    }
    return measures;
  }

  private static long count(List<Fact> facts) {
    return facts.stream().mapToLong(Fact::count).sum();
  }
}
