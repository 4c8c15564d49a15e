// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.crypto.tink.Aead;

/**
 * Makes a template of the rows of a household.
 *
 * @param told identifiers that stay the same in every copy
 */
record TemplateMaker(Aead keys, Set<String> told) {
  /** By when somebody has to answer; when an import noted it. */
  private static final Set<String> WRITTEN_ANOTHER_DAY = Set.of("respond_by", "noted_at");

  Template template(Household household) {
    int first =
        rowsOf(household, "registration")
            .mapToInt(row -> day(row.get("registered_on")))
            .min()
            .orElseThrow();
    Map<UUID, Integer> daysLater = daysLater(household, first);
    long begin =
        daysLater.keySet().stream()
            .filter(id -> id.version() == 7)
            .mapToLong(Moment::timeOf)
            .min()
            .orElseThrow();
    Map<UUID, Moment> moments = new HashMap<>();
    daysLater.forEach((id, days) -> moments.put(id, Moment.of(id, days, begin)));
    Map<String, List<TemplateRow>> rows = new LinkedHashMap<>();
    household
        .rows()
        .forEach(
            (table, texts) ->
                rows.put(table.name(), texts.stream().map(row -> row(table, row, first)).toList()));
    int days =
        rows.values().stream()
            .flatMap(List::stream)
            .mapToInt(TemplateRow::daysLater)
            .max()
            .orElseThrow();
    return new Template(first, days, household.count("case_file"), rows, moments);
  }

  private static Stream<Map<String, String>> rowsOf(Household household, String name) {
    return household.rows().entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name))
        .flatMap(entry -> entry.getValue().stream().map(row -> named(entry.getKey(), row)));
  }

  private static Map<String, String> named(Table table, String[] row) {
    Map<String, String> named = new HashMap<>();
    IntStream.range(0, row.length)
        .forEach(at -> named.put(table.columns().get(at).name(), row[at]));
    return named;
  }

  /** When each identifier came into being: with the first row that has it. */
  private Map<UUID, Integer> daysLater(Household household, int first) {
    Map<UUID, Integer> days = new HashMap<>();
    household
        .rows()
        .forEach(
            (table, texts) -> {
              for (String[] row : texts) {
                int later = later(table, row, first);
                for (int at = 0; at < row.length; at++) {
                  if (table.columns().get(at).type().equals("uuid") && row[at] != null) {
                    days.merge(UUID.fromString(row[at]), later, Math::min);
                  }
                }
              }
            });
    return days;
  }

  private TemplateRow row(Table table, String[] row, int first) {
    TemplateCells cells = new TemplateCells(keys, told, table, row);
    return new TemplateRow(
        later(table, row, first), IntStream.range(0, row.length).mapToObj(cells::cell).toList());
  }

  /** By the last moment of the row, or its day; one without either was written at once. */
  private static int later(Table table, String[] row, int first) {
    return IntStream.range(0, row.length)
        .filter(
            at ->
                table.columns().get(at).type().equals("timestamptz")
                    || table.columns().get(at).name().equals("on_day"))
        .filter(at -> row[at] != null && Character.isDigit(row[at].charAt(0)))
        .filter(at -> !WRITTEN_ANOTHER_DAY.contains(table.columns().get(at).name()))
        .map(at -> Math.max(0, day(row[at]) - first))
        .max()
        .orElse(0);
  }

  private static int day(String text) {
    return (int) LocalDate.parse(text.substring(0, "2000-01-01".length())).toEpochDay();
  }
}
