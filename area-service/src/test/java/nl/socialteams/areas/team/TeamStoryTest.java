// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.Topics;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.LifeOfTeam;
import nl.socialteams.contracts.area.ProgrammeOfTeam;
import nl.socialteams.contracts.area.TeamState;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A2")
class TeamStoryTest {
  private static final String CABERG = "BU09350205";
  private static final String HEUGEM = "BU09350703";

  @Inject AgroalDataSource database;
  @Inject Topics topics;

  @BeforeAll
  void a_city() {
    AreaApi.maastricht(CABERG, HEUGEM);
  }

  @Test
  void a_renamed_team_is_listed_by_the_name_of_the_day() {
    String team = AreaApi.team("Pottenberg", "2013-01-01");
    step(team, "\"v1\"", "renamings", Map.of("name", "Pottenberg-Zuid", "on", "2016-01-01"))
        .statusCode(200)
        .body("name", equalTo("Pottenberg-Zuid"))
        .body("names.name", contains("Pottenberg", "Pottenberg-Zuid"));

    AreaApi.get("bi-reader", "/teams?municipality=GM0935&on=2015-12-31&limit=200")
        .body("items.name", hasItem("Pottenberg"));
    AreaApi.get("bi-reader", "/teams?municipality=GM0935&on=2016-01-01&limit=200")
        .body("items.name", hasItem("Pottenberg-Zuid"));
    AreaApi.get("bi-reader", "/teams/" + team + "?on=2014-01-01")
        .body("name", equalTo("Pottenberg"));
  }

  @Test
  @Tag("A6")
  void who_serves_an_area_is_told_by_the_name_of_the_day() {
    String team = AreaApi.team("Heugem", "2013-01-01");
    AreaApi.decide(
            AreaApi.decision("2013-02-01", "NAMED_AREAS", List.of(AreaApi.assign(team, HEUGEM))))
        .statusCode(200);
    step(team, "\"v1\"", "renamings", Map.of("name", "Heugem-Zuid", "on", "2016-01-01"))
        .statusCode(200);

    AreaApi.get("bi-reader", "/neighbourhoods/" + HEUGEM + "/team?on=2015-12-31")
        .body("teamName", equalTo("Heugem"));
    AreaApi.get("bi-reader", "/neighbourhoods/" + HEUGEM + "/team?on=2016-01-01")
        .body("teamName", equalTo("Heugem-Zuid"));
  }

  @Test
  void a_name_for_later_is_not_the_name_of_today() {
    String team = AreaApi.team("Biesland", "2013-01-01");
    step(team, "\"v1\"", "renamings", Map.of("name", "Biesland-Campagne", "on", "2199-01-01"))
        .statusCode(200)
        .body("name", equalTo("Biesland"))
        .body("names[0].until", equalTo("2199-01-01"));
  }

  @Test
  void a_team_that_is_merged_goes_on_in_another() {
    String team = AreaApi.team("Limmel", "2013-01-01");
    String other = AreaApi.team("Nazareth", "2013-01-01");

    step(team, "\"v1\"", "mergers", Map.of("teamId", team, "on", "2016-01-01")).statusCode(400);
    step(team, "\"v1\"", "mergers", Map.of("teamId", other, "on", "2016-01-01"))
        .statusCode(200)
        .body("endedOn", equalTo("2016-01-01"))
        .body("mergedInto", equalTo(other));
  }

  @Test
  void a_team_has_a_base_and_takes_part_in_a_programme_for_a_time() {
    String team = AreaApi.team("Wyckerpoort", "2013-01-01");
    AreaApi.as("area-administrator")
        .header("If-Match", "\"v1\"")
        .body(
            Map.of(
                "street", "Voltastraat",
                "houseNumber", "1",
                "postcode", "6224EL",
                "town", "Maastricht"))
        .put("/area/v1/teams/" + team + "/base")
        .then()
        .statusCode(200)
        .body("base.street", equalTo("Voltastraat"));
    String programme =
        step(
                team,
                "\"v2\"",
                "programmes",
                Map.of("programme", "Wijkpilot Noordoost", "from", "2017-01-01"))
            .statusCode(201)
            .extract()
            .path("teamProgrammeId");

    step(team, "\"v3\"", "programmes/" + programme + "/endings", Map.of("endedOn", "2018-01-01"))
        .statusCode(200)
        .body("programmes[0].until", equalTo("2018-01-01"));
    step(
            team,
            "\"v4\"",
            "programmes",
            Map.of("programme", "Wijkpilot Noordoost", "from", "2017-06-01"))
        .statusCode(409)
        .body("type", containsString("programme-joined-already"));
  }

  @Test
  void others_hear_what_was_known_before_of_its_life_and_its_programmes() {
    String team = AreaApi.team("Heerderdwars", "2013-01-01");
    String programme =
        step(team, "\"v1\"", "programmes", Map.of("programme", "Pilot", "from", "2014-01-01"))
            .statusCode(201)
            .extract()
            .path("teamProgrammeId");
    step(team, "\"v2\"", "programmes/" + programme + "/endings", Map.of("endedOn", "2015-01-01"))
        .statusCode(200)
        .body("programmes.teamProgrammeId", contains(programme));
    step(team, "\"v3\"", "endings", Map.of("endedOn", "2016-01-01")).statusCode(200);

    TeamState told =
        await()
            .atMost(Duration.ofSeconds(60))
            .ignoreExceptions()
            .until(() -> topics.of(AreaEvents.TEAM_CHANGED, team), found -> found.size() == 4)
            .getLast()
            .dataAs(TeamState.class);
    assertThat(told.life())
        .extracting(LifeOfTeam::endedOn)
        .containsExactly(null, LocalDate.parse("2016-01-01"));
    assertThat(told.life().getFirst().knownUntil()).isEqualTo(told.life().getLast().knownFrom());
    assertThat(told.programmes())
        .extracting(ProgrammeOfTeam::validUntil)
        .containsExactly(null, LocalDate.parse("2015-01-01"));
    assertThat(told.programmes().getFirst().knownUntil()).isNotNull();
  }

  @Test
  void what_was_known_of_its_life_is_not_rewritten() {
    String team = AreaApi.team("Vroendaal", "2013-01-01");
    step(team, "\"v1\"", "programmes", Map.of("programme", "Pilot", "from", "2014-01-01"))
        .statusCode(201);
    assertThatThrownBy(() -> run("delete from team_life"))
        .hasMessageContaining("tr_team_life_history");
    assertThatThrownBy(() -> run("update team_programme set programme = 'Anders'"))
        .hasMessageContaining("tr_team_programme_history");
  }

  @Test
  @Tag("A3")
  void the_database_refuses_an_assignment_outside_the_life_of_its_team() throws SQLException {
    String team = AreaApi.team("Kort werk", "2014-01-01");
    step(team, "\"v1\"", "endings", Map.of("endedOn", "2015-01-01")).statusCode(200);
    String decision =
        AreaApi.draft(Map.of("municipality", "GM0935", "title", "Toewijzing buiten de API"));

    assertThatThrownBy(() -> assign(team, decision, "[2013-12-31,2014-06-01)"))
        .hasMessageContaining("ck_assignment_within_team_life");
    assertThatThrownBy(() -> assign(team, decision, "[2014-06-01,)"))
        .hasMessageContaining("ck_assignment_within_team_life");
    assertThatCode(() -> assign(team, decision, "[2014-01-01,2015-01-01)"))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> run("update team set ended_on = '2014-12-31' where id = '" + team + "'"))
        .hasMessageContaining("ck_team_life_around_assignments");
  }

  @Test
  @Tag("A4")
  void a_decision_founds_renames_splits_merges_and_ends_teams_all_at_once() {
    for (String name : List.of("Amby", "Scharn", "Heer", "Heugem", "Randwyck")) {
      AreaApi.team(name, "2013-01-01");
    }
    Map<String, Object> teams =
        Map.of(
            "founded", List.of(Map.of("name", "Centrum", "kind", "CENTRE")),
            "renamed", List.of(Map.of("team", "Amby", "name", "Amby-Noord")),
            "split",
                List.of(
                    Map.of(
                        "team",
                        "Scharn",
                        "into",
                        List.of(
                            Map.of("name", "Scharn-Oost", "kind", "NEIGHBOURHOOD"),
                            Map.of("name", "Scharn-West", "kind", "NEIGHBOURHOOD")))),
            "merged", List.of(Map.of("teams", List.of("Heer"), "intoTeam", "Heugem")),
            "ended", List.of(Map.of("team", "Randwyck")));
    String decision =
        AreaApi.draft(
            Map.of(
                "municipality", "GM0935",
                "title", "Alles tegelijk",
                "inForceFrom", "2020-01-01",
                "reach", "NAMED_AREAS",
                "teams", teams,
                "assignments", List.of(Map.of("team", "Centrum", "area", CABERG))));

    AreaApi.adopt(decision).statusCode(200);

    AreaApi.get("bi-reader", "/teams?municipality=GM0935&on=2020-01-01&limit=200")
        .body(
            "items.name.findAll { it in ['Amby', 'Amby-Noord', 'Centrum', 'Heer', 'Heugem',"
                + " 'Randwyck', 'Scharn', 'Scharn-Oost', 'Scharn-West'] }",
            contains("Amby-Noord", "Centrum", "Heugem", "Scharn-Oost", "Scharn-West"))
        .body("items.find { it.name == 'Centrum' }.kind", equalTo("CENTRE"));
    AreaApi.get("bi-reader", "/neighbourhoods/" + CABERG + "/team?on=2020-01-01")
        .body("teamName", equalTo("Centrum"));
  }

  @Test
  @Tag("A4")
  void what_cannot_happen_to_teams_is_told_by_the_check_and_refused() {
    AreaApi.team("Villapark", "2013-01-01");
    AreaApi.team("Jekerdal", "2013-01-01");
    String decision =
        AreaApi.draft(
            Map.of(
                "municipality", "GM0935",
                "title", "Onmogelijk",
                "inForceFrom", "2021-01-01",
                "reach", "NAMED_AREAS",
                "teams",
                    Map.of(
                        "ended", List.of(Map.of("team", "Villapark")),
                        "founded", List.of(Map.of("name", "jekerdal", "kind", "NEIGHBOURHOOD"))),
                "assignments", List.of(Map.of("team", "Villapark", "area", CABERG))));

    AreaApi.get("area-administrator", "/decisions/" + decision + "/check")
        .body("adoptable", equalTo(false))
        .body("impossible.reason", contains("NAME_TAKEN", "ENDS_ITSELF"))
        .body("unknownNames", hasSize(0));
    AreaApi.adopt(decision).statusCode(409).body("type", containsString("decision-impossible"));
    AreaApi.get("bi-reader", "/teams?municipality=GM0935&on=2021-01-01&limit=200")
        .body("items.name", hasItem("Villapark"));
  }

  private static ValidatableResponse step(
      String team, String version, String step, Map<String, Object> body) {
    return AreaApi.as("area-administrator")
        .header("If-Match", version)
        .body(body)
        .post("/area/v1/teams/" + team + "/" + step)
        .then();
  }

  private void assign(String team, String decision, String valid) throws SQLException {
    run(
        "insert into assignment (id, municipality, neighbourhood, team, decision, valid, known,"
            + " asserted) values (gen_random_uuid(), 'GM0935', '"
            + CABERG
            + "', '"
            + team
            + "', '"
            + decision
            + "', '"
            + valid
            + "', tstzrange(now(), null), false)");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
