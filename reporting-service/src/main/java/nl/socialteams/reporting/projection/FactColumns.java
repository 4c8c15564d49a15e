// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of facts by its columns, besides the projection's number. Many rows are written by one
 * statement, which is given each column as an array.
 *
 * @param columns the aggregate's key comes first
 */
record FactColumns(String table, List<String> columns) {
  private static final String ARRAY = "[]";

  /** What the names of types of arrays begin with. */
  private static final String OF_ARRAYS = "_";

  static FactColumns of(String table, String... columns) {
    return new FactColumns(table, List.of(columns));
  }

  /** With columns after those. */
  FactColumns and(List<String> others) {
    return new FactColumns(table, Stream.concat(columns.stream(), others.stream()).toList());
  }

  /** The columns that are given, of an aggregate. */
  List<String> ofAggregate() {
    return Stream.concat(Stream.of("version", "event_time"), columns.stream()).toList();
  }

  /** The columns that are given, of rows that are part of one. */
  List<String> ofPart() {
    return Stream.concat(Stream.of("position"), columns.stream()).toList();
  }

  /**
   * Keeps aggregates, unless the same or a higher version of one is kept; answers the key of those
   * that were written, and whether there was a version before.
   *
   * @param types of the columns
   */
  String keep(UnaryOperator<String> types) {
    String changed =
        ofAggregate().stream()
            .filter(column -> !column.equals(key()))
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));
    return add(ofAggregate(), types)
        + " on conflict (projection, %s) do update set %s where %s.version < excluded.version returning %s, xmax <> 0"
            .formatted(key(), changed, table, key());
  }

  /** Adds rows that are part of aggregates. */
  String add(UnaryOperator<String> types) {
    return add(ofPart(), types);
  }

  String forget() {
    return "delete from %s where projection = ? and %s = ?".formatted(table, key());
  }

  /** What aggregates had, by an array of their keys. */
  String forgetMany() {
    return "delete from %s where projection = ? and %s = any (?)".formatted(table, key());
  }

  String key() {
    return columns.getFirst();
  }

  /** In which form the values of a column are given: an array of arrays would be taken apart. */
  static String given(String type) {
    return type.startsWith(OF_ARRAYS) ? "text" : type;
  }

  private String add(List<String> all, UnaryOperator<String> types) {
    return "insert into %s (projection, %s) select ?, %s from unnest(%s) as given (%s)"
        .formatted(
            table,
            String.join(", ", all),
            joined(all, column -> "cast(given." + column + " as " + types.apply(column) + ")"),
            joined(all, column -> "cast(? as " + given(types.apply(column)) + ARRAY + ")"),
            String.join(", ", all));
  }

  private static String joined(List<String> columns, UnaryOperator<String> each) {
    return columns.stream().map(each).collect(Collectors.joining(", "));
  }
}
