// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one household as they were read: each a text per column. */
final class Household {
  private final Map<Table, List<String[]>> rows = new LinkedHashMap<>();

  void add(Table table, String[] row) {
    rows.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
  }

  Map<Table, List<String[]>> rows() {
    return rows;
  }

  int count(String table) {
    return rows.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(table))
        .mapToInt(entry -> entry.getValue().size())
        .sum();
  }
}
