// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.Collections;
import java.util.List;

/**
 * A table of facts by its columns, besides the projection's number.
 *
 * @param columns the aggregate's key comes first
 */
record FactColumns(String table, List<String> columns) {

  static FactColumns of(String table, String... columns) {
    return new FactColumns(table, List.of(columns));
  }

  /** Keeps an aggregate, unless the same or a higher version of it is kept. */
  String keep() {
    String all = "projection, version, event_time, " + String.join(", ", columns);
    String changed =
        String.join(
            ", ", columns.subList(1, columns.size()).stream().map(FactColumns::takenOver).toList());
    return "insert into %s (%s) values (%s) on conflict (projection, %s) do update set %s, %s, %s where %s.version < excluded.version"
        .formatted(
            table,
            all,
            placeholders(columns.size() + 3),
            columns.getFirst(),
            takenOver("version"),
            takenOver("event_time"),
            changed,
            table);
  }

  /** Adds a row that is part of an aggregate. */
  String add() {
    return "insert into %s (projection, position, %s) values (%s)"
        .formatted(table, String.join(", ", columns), placeholders(columns.size() + 2));
  }

  String forget() {
    return "delete from %s where projection = ? and %s = ?".formatted(table, columns.getFirst());
  }

  String keepOnly() {
    return "delete from %s where projection <> ?".formatted(table);
  }

  private static String takenOver(String column) {
    return column + " = excluded." + column;
  }

  private static String placeholders(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
