// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.reportpage;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.socialteams.systemtests.mainjob.As;

/** A row of a table, as the API answers it. */
record TableRow(Map<String, Object> told, Map<String, String> codes) {

  /**
   * @param choices as they stand in the address of the page
   */
  static List<TableRow> of(String role, String table, String by, String choices) {
    List<Map<String, Object>> rows =
        new As(role)
            .get(
                "/reporting/v1/tables/%s/rows?by=%s&%s"
                    .formatted(table, by, choices.replaceFirst("&lang=.*", "")))
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("rows");
    return rows.stream().map(row -> new TableRow(row, codes(row))).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> codes(Map<String, Object> row) {
    return ((List<Map<String, String>>) row.get("values"))
        .stream()
            .collect(Collectors.toMap(value -> value.get("dimension"), value -> value.get("code")));
  }

  static List<TableRow> suppressed(List<TableRow> rows) {
    return rows.stream().filter(TableRow::isSuppressed).toList();
  }

  /** Of those that are told. */
  static List<String> each(List<TableRow> rows, Function<TableRow, String> text) {
    return rows.stream().filter(row -> !row.isSuppressed()).map(text).toList();
  }

  private boolean isSuppressed() {
    return (Boolean) told.get("suppressed");
  }

  String key() {
    return (String) told.get("key");
  }

  String code(String dimension) {
    return codes.get(dimension);
  }

  /** As it is told; null where it cannot be made. */
  @SuppressWarnings("unchecked")
  String figure(String measure) {
    return ((List<Map<String, String>>) told.get("measures"))
        .stream()
            .filter(made -> made.get("measure").equals(measure))
            .map(made -> made.get("figure"))
            .findFirst()
            .orElse(null);
  }

  String count() {
    return told.get("count").toString();
  }
}
