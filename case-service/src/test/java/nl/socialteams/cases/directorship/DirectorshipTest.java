// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C3")
class DirectorshipTest {
  private static final int CLIENTS = 64;
  private static final String OTHER = "team-member-other-team";

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void until_the_person_accepts_the_function_directs() {
    JsonPath made = registered();
    String proposed = proposed(made, null);
    String file = "/cases/" + made.getString("caseId");

    CaseApi.get("team-member", file).body("director.function", equalTo("TEAM_COORDINATOR"));
    step("team-member", proposed, "acceptances", "\"v1\"", null)
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
    CaseApi.get("team-member", file)
        .body("director.function", equalTo("PERSON"))
        .body("director.workerId", equalTo(TeamNews.workerOf("team-member").toString()));
    CaseApi.get("team-member", "/households/" + made.getString("householdId") + "/directors")
        .statusCode(200)
        .body("items.function", contains("PERSON", "TEAM_COORDINATOR"));
  }

  @Test
  void only_who_is_proposed_accepts_and_may_decline_with_a_reason() {
    JsonPath made = registered();
    TeamNews.works(OTHER, AreaNews.PILOT_TEAM, version(), null);
    String proposed = proposed(made, OTHER);

    step("team-member", proposed, "acceptances", "\"v1\"", null)
        .statusCode(403)
        .body("title", equalTo("Niet aan u voorgesteld"));
    CaseApi.get(OTHER, "/directorships?municipality=GM0935")
        .statusCode(200)
        .body("items.directorshipId", hasItem(proposed));
    step(OTHER, proposed, "declines", "\"v1\"", Map.of("reason", "NO_CAPACITY"))
        .statusCode(200)
        .body("declineReason", equalTo("NO_CAPACITY"));
    step(OTHER, proposed, "acceptances", "\"v2\"", null)
        .statusCode(409)
        .body("title", equalTo("Stap niet mogelijk"));
    TeamNews.works(
        OTHER, AreaNews.PILOT_TEAM, version(), LocalDate.now(ZoneId.of("Europe/Amsterdam")));
  }

  @Test
  void a_director_who_is_released_gives_the_function_its_household_back() {
    JsonPath made = registered();
    String directs = accepted(made, "team-member");

    step("team-member", directs, "releases", "\"v2\"", null)
        .statusCode(200)
        .body("status", equalTo("RELEASED"));
    CaseApi.get("team-member", "/cases/" + made.getString("caseId"))
        .body("director.function", equalTo("TEAM_COORDINATOR"))
        .body("director.teamId", equalTo(AreaNews.PILOT_TEAM))
        .body("director.workerId", nullValue());
  }

  @Test
  void who_leaves_the_team_directs_no_longer_from_the_same_moment() {
    JsonPath made = registered();
    TeamNews.works(OTHER, AreaNews.PILOT_TEAM, version(), null);
    String directs = accepted(made, OTHER);

    TeamNews.works(
        OTHER, AreaNews.PILOT_TEAM, version(), LocalDate.now(ZoneId.of("Europe/Amsterdam")));

    CaseApi.get("team-member", "/cases/" + made.getString("caseId"))
        .body("director.function", equalTo("TEAM_COORDINATOR"));
    CaseApi.get("team-member", "/directorships/" + directs).body("status", equalTo("FELL_BACK"));
  }

  @Test
  @Tag("G3")
  void the_person_who_directs_works_in_the_files_of_other_teams_as_well() {
    JsonPath made = registered();
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2017-06-01");
    told.put("householdId", made.getString("householdId"));
    String second = CaseApi.registered(told).getString("caseId");
    TeamNews.works(OTHER, AreaNews.PILOT_TEAM, version(), null);
    CaseApi.get(OTHER, "/cases/" + second).statusCode(404);

    String directs = accepted(made, OTHER);
    String read = CaseApi.get(OTHER, "/cases/" + second).statusCode(200).extract().header("ETag");
    CaseApi.as(OTHER)
        .header("If-Match", read)
        .body(Map.of("closedOn", "2017-09-01", "reason", "GOAL_REACHED"))
        .post("/cases/v1/cases/" + second + "/closings")
        .then()
        .statusCode(200);
    step(OTHER, directs, "releases", "\"v2\"", null).statusCode(200);
    CaseApi.get(OTHER, "/cases/" + second).statusCode(404);
    TeamNews.works(
        OTHER, AreaNews.PILOT_TEAM, version(), LocalDate.now(ZoneId.of("Europe/Amsterdam")));
  }

  @Test
  void who_accepts_takes_over_from_the_director_that_was_there() {
    JsonPath made = registered();
    String first = accepted(made, "team-member");
    TeamNews.works(OTHER, AreaNews.PILOT_TEAM, version(), null);

    accepted(made, OTHER);

    CaseApi.get("team-member", "/directorships/" + first).body("status", equalTo("REPLACED"));
    TeamNews.works(
        OTHER, AreaNews.PILOT_TEAM, version(), LocalDate.now(ZoneId.of("Europe/Amsterdam")));
  }

  @Test
  @Tag("G7")
  void of_sixty_four_who_accept_at_once_one_directs() throws Exception {
    JsonPath made = registered();
    List<Callable<Integer>> acceptances = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      String proposed = proposed(made, null);
      acceptances.add(
          () ->
              step("team-member", proposed, "acceptances", "\"v1\"", null).extract().statusCode());
    }

    List<Integer> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<Integer> answer : clients.invokeAll(acceptances)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).hasSize(CLIENTS).containsOnlyOnce(200).containsOnly(200, 409);
    assertThat(
            Stored.number(
                "select count(*) from director where worker is not null and household = '"
                    + made.getString("householdId")
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void the_database_keeps_a_running_case_from_being_without_a_director() {
    String household = registered().getString("householdId");

    assertThatThrownBy(
            () ->
                Stored.texts(
                    "delete from director where household = '" + household + "' returning 1"))
        .hasMessageContaining("running case without a director");
    assertThatThrownBy(
            () ->
                Stored.texts(
                    "update director set during = daterange(lower(during), '2014-04-01')"
                        + " where household = '"
                        + household
                        + "' returning 1"))
        .hasMessageContaining("running case without a director");
  }

  @Test
  void the_database_knows_the_same_steps() {
    String proposed = proposed(registered(), null);
    for (DirectorshipStatus from : DirectorshipStatus.values()) {
      for (DirectorshipStatus to : DirectorshipStatus.values()) {
        if (from != to) {
          Stored.change(become(from, proposed));
          String step = become(to, proposed) + " returning 1";
          if (from.leadsTo(to)) {
            assertThat(Stored.texts(step)).hasSize(1);
          } else {
            assertThatThrownBy(() -> Stored.texts(step)).hasMessageContaining("no step");
          }
        }
      }
    }
  }

  @Test
  void what_cannot_be_proposed_is_told() {
    JsonPath made = registered();
    String household = made.getString("householdId");

    propose("team-member", Map.of("householdId", household, "workerId", household))
        .statusCode(400)
        .body("errors.code", contains("unknown-worker"));
    propose(OTHER, Map.of("householdId", household))
        .statusCode(400)
        .body("errors.code", contains("unknown-household"));
    propose(
            "team-member",
            Map.of("householdId", household, "teamId", AreaNews.HELMOND_TEAM.toString()))
        .statusCode(400)
        .body("errors.code", contains("worker-not-in-team"));
    CaseApi.close(made.getString("caseId"), "\"v1\"", "2014-05-01").statusCode(200);
    propose("team-member", Map.of("householdId", household))
        .statusCode(409)
        .body("title", equalTo("Geen lopende casus"));
  }

  private static String become(DirectorshipStatus status, String id) {
    boolean was = List.of("ACCEPTED", "RELEASED", "REPLACED", "FELL_BACK").contains(status.name());
    boolean ended = was && status != DirectorshipStatus.ACCEPTED;
    return "update directorship set status = '%s', accepted_on = %s, ended_on = %s, decline_reason = %s where id = '%s'"
        .formatted(
            status,
            was ? "'2026-01-12'" : "null",
            ended ? "'2026-01-13'" : "null",
            status == DirectorshipStatus.DECLINED ? "'OTHER'" : "null",
            id);
  }

  private static String accepted(JsonPath made, String who) {
    String proposed = proposed(made, who);
    step(who, proposed, "acceptances", "\"v1\"", null).statusCode(200);
    return proposed;
  }

  /**
   * @param who null for the caller
   */
  private static String proposed(JsonPath made, String who) {
    Map<String, Object> told = new HashMap<>(Map.of("householdId", made.getString("householdId")));
    if (who != null) {
      told.put("workerId", TeamNews.workerOf(who).toString());
    }
    return propose("team-member", told).statusCode(201).extract().path("directorshipId");
  }

  private static ValidatableResponse propose(String as, Map<String, Object> told) {
    return CaseApi.post(as, "/directorships", told);
  }

  private static ValidatableResponse step(
      String as, String directorship, String step, String ifMatch, Map<String, Object> body) {
    var request = CaseApi.as(as).header("If-Match", ifMatch);
    if (body != null) {
      request.body(body);
    }
    return request.post("/cases/v1/directorships/" + directorship + "/" + step).then();
  }

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }

  /** Grows with each call: a later event wins. */
  private static long version() {
    return System.nanoTime();
  }
}
