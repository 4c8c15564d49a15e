// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.reporting.table.By;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables against a plain recount of the same events, whatever is asked of them. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R4")
@Tag("R8")
@Tag("R9")
@Tag("R11")
@Tag("R13")
class RecountTest {
  private static final List<String> TABLES =
      List.of(
          "data-quality-by-partner",
          "financial-return",
          "programme-costs",
          "scheme-comparison",
          "social-return",
          "stale-cases",
          "subsidies",
          "support-shift");
  private static final int QUESTIONS = 10;
  private static final Instant EVER = Instant.parse("2100-01-01T00:00:00Z");

  @Inject Told told;
  @Inject Publisher publisher;
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private RandomYears years;

  @BeforeAll
  void two_years_are_told() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    List<UUID> teams = new ArrayList<>();
    for (String name : List.of("Noord", "Midden", "Zuid")) {
      teams.add(told.team(Told.MAASTRICHT, name, "2013-01-01", null));
    }
    years = new RandomYears(random, teams);
    years.tell(publisher);
    RecountedYears all =
        new RecountedYears(
            years,
            LocalDate.of(2013, 1, 1),
            LocalDate.of(2015, 12, 31),
            LocalDate.of(2015, 12, 31),
            EVER,
            By.MUNICIPALITY);
    awaitRecounted(all);
    years.destroyThree(publisher);
    awaitRecounted(all);
  }

  private void awaitRecounted(RecountedYears all) {
    ReportingApi.patiently()
        .untilAsserted(() -> TABLES.forEach(table -> assertRecounted(table, all, false)));
  }

  @Test
  void every_table_equals_a_plain_recount_for_any_period_day_and_moment() {
    for (int n = 0; n < QUESTIONS; n++) {
      LocalDate from = years.day(LocalDate.of(2013, 11, 1), 400);
      LocalDate until = years.day(from, 300);
      RecountedYears asked =
          new RecountedYears(
              years,
              from,
              until,
              random.nextBoolean() ? until : years.day(from, 500),
              random.nextBoolean()
                  ? EVER
                  : years.day(from, 300).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC),
              List.of(By.MUNICIPALITY, By.TEAM, By.MONTH).get(random.nextInt(3)));
      TABLES.forEach(table -> assertRecounted(table, asked, true));
    }
  }

  private void assertRecounted(String table, RecountedYears asked, boolean withDay) {
    String query =
        "/tables/%s/rows?municipality=GM0935&from=%s&until=%s&by=%s"
                .formatted(table, asked.from(), asked.until(), asked.by())
            + (withDay ? "&on=" + asked.day() : "")
            + (asked.known().equals(EVER) ? "" : "&knownAt=" + asked.known());
    assertThat(told(query)).as("seed %d: %s", seed, query).isEqualTo(asked.of(table).rows());
  }

  /** By row: the count, and the measures by name. */
  private static Map<List<String>, Map<String, String>> told(String query) {
    Map<List<String>, Map<String, String>> rows = new TreeMap<>(RecountOrder.BY_TEXT);
    List<Map<String, Object>> answered =
        ReportingApi.get("controller", query).statusCode(200).extract().path("rows");
    for (Map<String, Object> row : answered) {
      List<String> key = new ArrayList<>(List.of(row.get("key").toString()));
      maps(row, "values").forEach(value -> key.add(value.get("code").toString()));
      Map<String, String> figures = new TreeMap<>();
      figures.put("count", row.get("count").toString());
      maps(row, "measures")
          .forEach(
              made -> figures.put(made.get("measure").toString(), made.get("figure").toString()));
      rows.put(key, figures);
    }
    return rows;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Map<String, Object> row, String member) {
    return (List<Map<String, Object>>) row.get(member);
  }
}
