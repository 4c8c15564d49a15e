// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.HashMap;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

/** Whom a client keeps out of the file does not direct it. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C3")
@Tag("C13")
class KeptOutDirectorTest {
  private static final String MEMBER = "team-member";
  private static final String OTHER = "team-member-other-team";

  @BeforeAll
  void two_members_of_different_organisations_work_in_the_team() {
    AreaNews.arrives();
    othersTeamIsTold();
  }

  @Test
  void a_director_who_is_kept_out_gives_the_function_the_household_back() {
    JsonPath file = registered();
    String directs = accepted(file, OTHER);

    keptOut(file, Map.of("workerId", TeamNews.workerOf(OTHER).toString()));

    CaseApi.get(MEMBER, directs).body("status", equalTo("RELEASED"));
    CaseApi.get(MEMBER, path(file))
        .body("director.function", equalTo("TEAM_COORDINATOR"))
        .body("director.teamId", equalTo(AreaNews.PILOT_TEAM));
    CaseApi.get(MEMBER, path(file) + "/timeline")
        .body("items.happening", hasItems("somebody-kept-out", "director-released"));
  }

  @Test
  void who_is_kept_out_is_not_proposed_and_what_was_proposed_is_withdrawn() {
    JsonPath file = registered();
    String proposed = proposed(file, OTHER);

    keptOut(file, Map.of("organisationId", TeamNews.OTHER_ORGANISATION.toString()));

    CaseApi.get(MEMBER, proposed).body("status", equalTo("WITHDRAWN"));
    CaseApi.get(MEMBER, path(file) + "/overview").body("work", empty());
    propose(file, OTHER)
        .statusCode(400)
        .body("errors.pointer", contains("/workerId"))
        .body("errors.code", contains("worker-cannot-direct"));
    propose(file, MEMBER).statusCode(201);
  }

  @Test
  void who_came_to_be_kept_out_does_not_accept() {
    JsonPath file = registered();
    String proposed = proposed(file, OTHER);
    otherIsKeptOutUnseen(file);

    Steps.take(OTHER, proposed, "acceptances", "")
        .statusCode(409)
        .body("title", equalTo("Kan hier geen regisseur zijn"));
    assertThatThrownBy(
            () ->
                Stored.changeWithTriggers(
                    "update directorship set status = 'ACCEPTED', accepted_on = today() where id = '%s'"
                        .formatted(proposed.replaceFirst(".*/", ""))))
        .hasMessageContaining("does not direct");
  }

  @Test
  void who_came_to_be_kept_out_falls_back_with_those_who_left() {
    JsonPath file = registered();
    String directs = accepted(file, OTHER);
    otherIsKeptOutUnseen(file);

    othersTeamIsTold();

    Awaitility.await()
        .untilAsserted(() -> CaseApi.get(MEMBER, directs).body("status", equalTo("RELEASED")));
    CaseApi.get(MEMBER, path(file)).body("director.function", equalTo("TEAM_COORDINATOR"));
  }

  @Test
  void a_merger_brings_no_file_under_a_director_who_is_kept_out_of_it() {
    JsonPath kept = registered();
    String directs = accepted(kept, OTHER);
    JsonPath merged = registered();
    keptOut(merged, Map.of("workerId", TeamNews.workerOf(OTHER).toString()));

    CaseApi.post(
            MEMBER,
            "/household-mergers",
            Map.of(
                "householdId", kept.getString("householdId"),
                "clientId", merged.getString("clientId")))
        .statusCode(201);

    CaseApi.get(MEMBER, directs).body("status", equalTo("RELEASED"));
  }

  private static void othersTeamIsTold() {
    TeamNews.works(
        OTHER, AreaNews.PILOT_TEAM, System.nanoTime(), null, TeamNews.OTHER_ORGANISATION);
  }

  /** As where two households are merged, or somebody begins to work for the organisation. */
  private static void otherIsKeptOutUnseen(JsonPath file) {
    Stored.change(
        """
        insert into kept_out (id, municipality, registration, case_id, client, worker, sealed, since, version)
          select gen_random_uuid(), municipality, registration, id, client, '%s', '', now(), 1
          from case_file where id = '%s'
        """
            .formatted(TeamNews.workerOf(OTHER), file.getString("caseId")));
  }

  private static void keptOut(JsonPath file, Map<String, Object> who) {
    Map<String, Object> told = new HashMap<>(who);
    told.put("reason", "Verzonnen");
    CaseApi.post(MEMBER, path(file) + "/exclusions", told).statusCode(201);
  }

  private static String accepted(JsonPath file, String who) {
    String proposed = proposed(file, who);
    Steps.take(who, proposed, "acceptances", "").statusCode(200);
    return proposed;
  }

  private static String proposed(JsonPath file, String who) {
    return "/directorships/" + propose(file, who).statusCode(201).extract().path("directorshipId");
  }

  private static ValidatableResponse propose(JsonPath file, String who) {
    return CaseApi.post(
        MEMBER,
        "/directorships",
        Map.of(
            "householdId", file.getString("householdId"),
            "workerId", TeamNews.workerOf(who).toString()));
  }

  private static String path(JsonPath file) {
    return "/cases/" + file.getString("caseId");
  }

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }
}
