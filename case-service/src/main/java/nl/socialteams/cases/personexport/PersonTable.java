// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import java.util.List;

/**
 * A table that tells of a person.
 *
 * @param columns by which its rows are found, each of them one of {@link #BY}
 * @param sealed whether it has a seal
 */
record PersonTable(String name, List<String> columns, boolean sealed) {
  /** Columns that lead to a person, in the order in which they are preferred. */
  static final List<String> BY = List.of("case_id", "client", "registration", "household");

  /** The condition that finds its rows, with a parameter named as each column. */
  String condition() {
    return switch (name) {
      case "client" -> "id = any (:client)";
      case "client_merger", "duplicate_signal" ->
          "client = any (:client) or duplicate = any (:client)";
      case "registration" -> "client = any (:client)";
      case "case_file" -> "client = any (:client)";
      case "household" -> "id = any (:household)";
      case "plan_status" -> "plan in (select id from plan where household = any (:household))";
      default -> byColumn();
    };
  }

  /** Of which client a row tells, where it lies sealed. */
  String owner() {
    if (name.equals("client")) {
      return "t.id";
    }
    return columns.contains("client")
        ? "t.client"
        : "(select c.client from case_file c where c.id = t.case_id)";
  }

  /** A row of a case or a client is not that of all who live there. */
  private String byColumn() {
    List<String> own = columns.stream().filter(column -> !column.equals("household")).toList();
    List<String> by = own.isEmpty() ? columns : own;
    return String.join(
        " or ", by.stream().map(column -> column + " = any (:" + column + ")").toList());
  }
}
