// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Figures;
import nl.socialteams.reporting.table.RowKey;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.table.Tabulated;

/**
 * Groups that divide one whole, such as expenditures by how they stand: of how many they are
 * together is told elsewhere, so that a small group would be what the others leave. It goes whole,
 * with as many others as it takes.
 */
record DividedGroups(TableDefinition table, int threshold) {

  void protect(Tabulated tabulated, Map<RowKey, Figures> figures) {
    if (table.dividing() == null) {
      return;
    }
    Map<List<String>, Map<RowKey, Long>> wholes = new HashMap<>();
    tabulated
        .counts()
        .forEach(
            (key, count) ->
                wholes
                    .computeIfAbsent(whole(key), any -> new HashMap<>())
                    .merge(part(key), count, Long::sum));
    wholes.forEach((whole, parts) -> hide(whole, parts, figures));
  }

  private void hide(List<String> whole, Map<RowKey, Long> parts, Map<RowKey, Figures> figures) {
    TreeSet<String> areas = new TreeSet<>();
    TreeSet<String> values = new TreeSet<>();
    parts
        .keySet()
        .forEach(
            part -> {
              areas.add(part.axis());
              values.add(part.values().getFirst());
            });
    List<String> rows = List.copyOf(areas);
    List<String> columns = List.copyOf(values);
    long[][] counts = new long[rows.size()][columns.size()];
    parts.forEach(
        (part, count) ->
            counts[rows.indexOf(part.axis())][columns.indexOf(part.values().getFirst())] = count);
    TwoWayTable divided = new TwoWayTable(counts, -1, threshold);
    for (RowKey key : List.copyOf(figures.keySet())) {
      if (whole(key).equals(whole)) {
        int column = columns.indexOf(part(key).values().getFirst());
        for (int row = 0; row < rows.size(); row++) {
          if (divided.hides(row, column)) {
            // of what is not there as well, which would otherwise be known to be none
            figures.put(new RowKey(rows.get(row), key.values()), Figures.SUPPRESSED);
          }
        }
      }
    }
  }

  private RowKey part(RowKey key) {
    return new RowKey(key.axis(), List.of(key.values().get(place())));
  }

  private List<String> whole(RowKey key) {
    List<String> whole = new ArrayList<>(table.groupOf(key.values()));
    whole.remove(place());
    return whole;
  }

  private int place() {
    return table.group().stream().map(Dimension::name).toList().indexOf(table.dividing());
  }
}
