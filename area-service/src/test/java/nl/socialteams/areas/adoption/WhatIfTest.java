// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random decisions, one after the other, each checked first, over two lists of neighbourhoods. A
 * failure names its seed and all that was decided before it.
 */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A3")
@Tag("A4")
class WhatIfTest {
  private static final int DECISIONS = 30;

  private static final String OVERLAPPING_UNDER_TWO_CODES =
      """
      select a.id::text from neighbourhood_change c
      join assignment a on a.neighbourhood = c.from_code and a.part is null
      join assignment b on b.neighbourhood = c.to_code and b.part is null
        and b.team <> a.team and a.valid && b.valid and a.known && b.known
      where c.from_code <> c.to_code
      """;

  @Inject AgroalDataSource database;

  @BeforeAll
  void a_city() {
    AreaApi.maastricht(RandomDecision.AREAS.toArray(String[]::new));
    AreaApi.post(
            "area-administrator",
            "/neighbourhoods/" + RandomDecision.AREAS.getFirst() + "/parts",
            Map.of("name", RandomDecision.PART))
        .statusCode(201);
    AreaApi.post(
            "area-administrator",
            "/municipalities/GM0935/neighbourhood-lists",
            Map.of(
                "year",
                2030,
                "neighbourhoods",
                RandomDecision.LATER_AREAS.stream().map(AreaApi::listed).toList()))
        .statusCode(201);
    AreaApi.post(
            "area-administrator",
            "/municipalities/GM0935/neighbourhood-changes",
            Map.of(
                "fromYear",
                2014,
                "toYear",
                2030,
                "changes",
                RandomDecision.CHANGES.stream()
                    .map(c -> Map.of("fromCode", c.get(0), "toCode", c.get(1), "kind", c.get(2)))
                    .toList()))
        .statusCode(201);
    RandomDecision.TEAMS.forEach(name -> AreaApi.team(name, "2010-01-01"));
  }

  /** Two that were worth keeping, and another one every time. */
  static LongStream seeds() {
    return LongStream.of(1, 20170223, new Random().nextLong(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_the_check_says_is_what_happens_and_nothing_overlaps(long seed) throws SQLException {
    RandomDecision random = new RandomDecision(seed);
    List<Object> story = new ArrayList<>();
    for (int number = 0; number < DECISIONS; number++) {
      Map<String, Object> decision = random.next();
      story.add(decision);
      assertDecided("seed " + seed + ": " + story, decision);
    }
  }

  private void assertDecided(String story, Map<String, Object> decision) throws SQLException {
    String draft = AreaApi.draft(decision);
    JsonPath check =
        AreaApi.get("area-administrator", "/decisions/" + draft + "/check")
            .statusCode(200)
            .extract()
            .jsonPath();
    String day = decision.get("inForceFrom").toString();
    List<String> before = assignments(day);
    List<String> servedBefore = served(day);
    int answer = AreaApi.adopt(draft).extract().statusCode();

    boolean adoptable = check.getBoolean("adoptable");
    assertThat(answer).as(story).isEqualTo(adoptable ? 200 : 409);
    assertThat(assignments(day)).as(story).isEqualTo(adoptable ? predicted(check) : before);
    assertThat(check.getList("gaps.neighbourhoodCode", String.class))
        .as("areas that lose their team are told; " + story)
        .containsAll(adoptable ? lost(day, servedBefore) : List.of());
    assertThat(count("a.valid && b.valid and a.known && b.known")).as(story).isZero();
    assertThat(rows(OVERLAPPING_UNDER_TWO_CODES)).as(story).isEmpty();
    assertThat(
            rows(
                "select a.id::text from assignment a join team t on t.id = a.team"
                    + " where upper_inf(a.known)"
                    + " and not a.valid <@ daterange(t.founded_on, t.ended_on)"))
        .as(story)
        .isEmpty();
  }

  /**
   * Whole neighbourhoods of the day's list that had a team, by whatever code, and have none now.
   */
  private List<String> lost(String day, List<String> servedBefore) throws SQLException {
    List<String> now = served(day);
    List<String> listed =
        day.compareTo("2030") < 0 ? RandomDecision.AREAS : RandomDecision.LATER_AREAS;
    return listed.stream().filter(servedBefore::contains).filter(c -> !now.contains(c)).toList();
  }

  private List<String> served(String day) throws SQLException {
    return rows(
        "select a.neighbourhood from assignment a where a.part is null and upper_inf(a.known)"
            + " and a.valid @> date '"
            + day
            + "' union select c.to_code from assignment a join neighbourhood_change c"
            + " on c.from_code = a.neighbourhood and c.kind <> 'MERGED'"
            + " where a.part is null and upper_inf(a.known) and a.valid @> date '"
            + day
            + "'");
  }

  private static List<String> predicted(JsonPath check) {
    List<Map<String, Object>> changes = check.getList("assignments");
    return changes.stream()
        .filter(change -> !change.get("effect").equals("ENDS"))
        .map(
            change ->
                String.join(
                    " ",
                    member(change, "area", "neighbourhoodCode"),
                    member(change, "area", "partId"),
                    member(change, "team", "name"),
                    String.valueOf(change.get("until"))))
        .sorted()
        .toList();
  }

  private static String member(Map<String, Object> change, String thing, String name) {
    return String.valueOf(((Map<?, ?>) change.get(thing)).get(name));
  }

  private List<String> assignments(String day) throws SQLException {
    return rows(
            "select concat_ws(' ', a.neighbourhood, coalesce(a.part::text, 'null'), n.name,"
                + " coalesce(upper(a.valid)::text, 'null')) from assignment a"
                + " join team_name n on n.team = a.team and upper_inf(n.known) and n.valid @> date '"
                + day
                + "' where upper_inf(a.known) and a.valid @> date '"
                + day
                + "'")
        .stream()
        .sorted()
        .toList();
  }

  private int count(String overlap) throws SQLException {
    return rows("select a.id::text from assignment a join assignment b on a.id < b.id"
            + " and a.neighbourhood = b.neighbourhood"
            + " and a.part is not distinct from b.part and "
            + overlap)
        .size();
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
