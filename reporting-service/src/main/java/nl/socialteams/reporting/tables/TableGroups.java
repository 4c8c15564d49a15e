// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.Figures;
import nl.socialteams.reporting.table.RowKey;
import nl.socialteams.reporting.table.TableDefinition;

/** How many answered, and how many did not, of each group in the whole municipality. */
final class TableGroups {
  private final TableRows rows;
  private final Map<List<String>, Figures> answered = new LinkedHashMap<>();
  private final Map<List<String>, Figures> without = new HashMap<>();

  private TableGroups(TableRows rows) {
    this.rows = rows;
  }

  static List<TableGroup> of(TableRows rows, Map<RowKey, Figures> whole) {
    TableGroups groups = new TableGroups(rows);
    whole.forEach(groups::add);
    return groups.told();
  }

  private void add(RowKey key, Figures figures) {
    List<String> group = rows.table().groupOf(key.values());
    boolean isAnswer = !key.values().contains(Fact.NO_ANSWER);
    (isAnswer ? answered : without).merge(group, figures, TableGroups::telling);
    answered.putIfAbsent(group, Figures.NONE);
  }

  private List<TableGroup> told() {
    return answered.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Object::toString)))
        .map(group -> group(group.getKey(), group.getValue()))
        .toList();
  }

  private TableGroup group(List<String> group, Figures figures) {
    return new TableGroup(
        rows.values(group),
        answeredOf(rows.table(), figures),
        without.getOrDefault(group, Figures.NONE).count());
  }

  /** The one of two rows of a group that tells of how many it is. */
  private static Figures telling(Figures one, Figures other) {
    return one.of() == null ? other : one;
  }

  /** Where a group is not divided, its one row tells how many it is. */
  private static Long answeredOf(TableDefinition table, Figures figures) {
    boolean isOneRow = table.classes().isEmpty() || figures == Figures.NONE;
    return isOneRow && !figures.suppressed() ? figures.count() : figures.of();
  }
}
