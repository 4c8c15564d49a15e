// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.util.List;
import java.util.stream.Collectors;

/** A table with what is known of households. */
record Table(String name, List<Column> columns) {
  /** By which a row is found to be of a household, the surest first. */
  private static final List<String> LEADS =
      List.of("household", "case_id", "client", "registration", "plan");

  /** Where the column is by which its rows are of a household; less than 0 where there is none. */
  int lead() {
    return LEADS.stream().mapToInt(this::at).filter(at -> at >= 0).findFirst().orElse(own());
  }

  private int own() {
    return name.equals("household") ? at("id") : -1;
  }

  /** Less than 0 where there is no such column. */
  int at(String column) {
    return columns.stream().map(Column::name).toList().indexOf(column);
  }

  String columnNames() {
    return columns.stream()
        .map(column -> "\"%s\"".formatted(column.name()))
        .collect(Collectors.joining(", "));
  }

  String asTexts() {
    return columns.stream()
        .map(column -> "cast(\"%s\" as text)".formatted(column.name()))
        .collect(Collectors.joining(", "));
  }

  /** By its type in PostgreSQL. */
  record Column(String name, String type) {}
}
