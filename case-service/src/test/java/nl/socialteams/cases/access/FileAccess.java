// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.TeamNews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Who sees a file. Holds with both layers of authorisation, and with the service's own alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FileAccess {
  private static final String OTHER = "team-member-other-team";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void a_file_of_another_team_is_as_one_that_does_not_exist() {
    JsonPath made = registered();

    for (String path : new String[] {"/cases/", "/registrations/"}) {
      String id = made.getString(path.equals("/cases/") ? "caseId" : "registrationId");
      Response forbidden = CaseApi.as(OTHER).get("/cases/v1" + path + id);
      Response absent = CaseApi.as(OTHER).get("/cases/v1" + path + UUID.randomUUID());
      assertThat(forbidden.statusCode()).isEqualTo(404);
      assertThat(comparable(forbidden)).isEqualTo(comparable(absent));
    }
    CaseApi.get("team-member", "/cases/" + made.getString("caseId")).statusCode(200);
  }

  @Test
  void a_file_of_another_team_cannot_be_closed_nor_found_by_its_version() {
    JsonPath made = registered();
    String closings = "/cases/v1/cases/%s/closings";
    Map<String, String> closing = Map.of("closedOn", "2014-06-01", "reason", "SUPPORT_SUFFICIENT");

    Response forbidden =
        CaseApi.as(OTHER).body(closing).post(closings.formatted(made.getString("caseId")));
    Response absent = CaseApi.as(OTHER).body(closing).post(closings.formatted(UUID.randomUUID()));

    assertThat(forbidden.statusCode()).isEqualTo(404);
    assertThat(comparable(forbidden)).isEqualTo(comparable(absent));
  }

  @Test
  void lists_hold_the_files_of_ones_teams_only() {
    JsonPath made = registered();

    CaseApi.get("team-member", "/cases?municipality=GM0935&limit=200")
        .body("items.caseId", hasItem(made.getString("caseId")));
    CaseApi.get(OTHER, "/cases?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.size()", equalTo(0));
    CaseApi.get(OTHER, "/registrations?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.registrationId", not(hasItem(made.getString("registrationId"))));
    CaseApi.get(OTHER, "/cases?municipality=GM0935&teamId=" + AreaNews.PILOT_TEAM)
        .body("items.size()", equalTo(0));
  }

  @Test
  void sight_ends_at_once_with_the_membership_and_begins_with_it() {
    JsonPath made = registered();
    TeamNews.works(OTHER, AreaNews.PILOT_TEAM, version(), null);
    CaseApi.get(OTHER, "/cases/" + made.getString("caseId")).statusCode(200);

    TeamNews.works(OTHER, AreaNews.PILOT_TEAM, version(), TODAY);
    CaseApi.get(OTHER, "/cases/" + made.getString("caseId")).statusCode(404);
  }

  @Test
  void who_stands_in_sees_the_teams_files_during_the_absence_only() {
    String file = "/cases/" + registered().getString("caseId");
    String team = AreaNews.PILOT_TEAM;
    TeamNews.absent("team-member", team, version(), OTHER, TODAY, TODAY.plusDays(1));
    CaseApi.get(OTHER, file).statusCode(200);

    TeamNews.absent("team-member", team, version(), OTHER, TODAY.plusDays(2), null);
    CaseApi.get(OTHER, file).statusCode(404);
    TeamNews.absent("team-member", team, version(), OTHER, TODAY.minusDays(9), TODAY);
    CaseApi.get(OTHER, file).statusCode(404);
  }

  @Test
  void who_delivered_a_registration_sees_it_and_not_the_case() {
    JsonPath made = delivered("partner");

    CaseApi.get("partner", "/registrations/" + made.getString("registrationId")).statusCode(200);
    CaseApi.get("partner", "/registrations?municipality=GM0935&limit=200")
        .body("items.registrationId", hasItem(made.getString("registrationId")))
        .body("items.registrationId", not(hasItem(registered().getString("registrationId"))));
    CaseApi.get("partner", "/cases/" + made.getString("caseId")).statusCode(403);
    CaseApi.get("team-member", "/cases/" + made.getString("caseId")).statusCode(200);
  }

  @Test
  void a_person_without_a_team_is_seen_by_the_coordinators_of_the_municipality() {
    Map<String, Object> told = CaseApi.registration(AreaNews.LANAKERVELD, "2014-03-03");
    told.put("form", "PERSON_WITHOUT_CASE");
    JsonPath made = delivered("partner", told);
    String path = "/registrations/" + made.getString("registrationId");

    CaseApi.get("team-coordinator", path).statusCode(200);
    CaseApi.get("team-member", path).statusCode(404);
    CaseApi.get(OTHER, path).statusCode(404);
  }

  @Test
  void a_household_of_another_team_is_not_joined_nor_told_of() {
    JsonPath made = registered();
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-04-01");
    told.put("householdId", made.getString("householdId"));

    CaseApi.post(OTHER, "/registrations", told)
        .statusCode(400)
        .body("errors.pointer", contains("/householdId"));
    CaseApi.post("team-member", "/registrations", told).statusCode(201);
  }

  @Test
  void a_case_shows_only_the_housemates_whose_file_one_sees() {
    JsonPath made = registered();
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2017-06-01");
    told.put("householdId", made.getString("householdId"));
    JsonPath housemate = CaseApi.registered(told);
    TeamNews.works(OTHER, AreaNews.CABERG_TEAM_OF_2017, version(), null);

    CaseApi.get(OTHER, "/cases/" + housemate.getString("caseId"))
        .statusCode(200)
        .body("household.clientIds", contains(housemate.getString("clientId")));
    CaseApi.get("team-member", "/cases/" + housemate.getString("caseId"))
        .body("household.clientIds.size()", equalTo(2));
    TeamNews.works(OTHER, AreaNews.CABERG_TEAM_OF_2017, version(), TODAY);
  }

  @Test
  void who_directs_a_household_sees_its_case_with_another_team() {
    JsonPath first = registered();
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2017-06-01");
    told.put("householdId", first.getString("householdId"));
    JsonPath second = CaseApi.registered(told);

    CaseApi.get("team-coordinator", "/cases/" + second.getString("caseId")).statusCode(200);
    String alone =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2017-06-02")).getString("caseId");
    CaseApi.get("team-coordinator", "/cases/" + alone).statusCode(404);
  }

  @Test
  void a_token_of_another_municipality_opens_nothing_even_to_a_member_of_the_team() {
    JsonPath made = registered();
    TeamNews.works("team-member-elsewhere", AreaNews.PILOT_TEAM, version(), null);

    for (String path :
        List.of(
            "/cases/" + made.getString("caseId"),
            "/registrations/" + made.getString("registrationId"))) {
      CaseApi.get("team-member-elsewhere", path).statusCode(404);
    }
    TeamNews.works("team-member-elsewhere", AreaNews.PILOT_TEAM, version(), TODAY);
  }

  @Test
  void an_import_of_history_closes_what_it_delivered_and_nothing_else() {
    JsonPath own = delivered("demonstration");
    String others = registered().getString("caseId");

    String version =
        CaseApi.get("demonstration", "/cases/" + own.getString("caseId"))
            .statusCode(200)
            .extract()
            .header("ETag");
    CaseApi.as("demonstration")
        .header("If-Match", version)
        .body(Map.of("closedOn", "2014-06-01", "reason", "SUPPORT_SUFFICIENT"))
        .post("/cases/v1/cases/" + own.getString("caseId") + "/closings")
        .then()
        .statusCode(200);
    CaseApi.get("demonstration", "/cases/" + others).statusCode(404);
  }

  @Test
  void a_case_that_one_team_closes_leaves_the_director_to_the_other() {
    JsonPath first = registered();
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2017-06-01");
    told.put("householdId", first.getString("householdId"));
    String second = CaseApi.registered(told).getString("caseId");
    TeamNews.works(OTHER, AreaNews.CABERG_TEAM_OF_2017, version(), null);

    String version =
        CaseApi.get(OTHER, "/cases/" + second).statusCode(200).extract().header("ETag");
    CaseApi.as(OTHER)
        .header("If-Match", version)
        .body(Map.of("closedOn", "2017-09-01", "reason", "SUPPORT_SUFFICIENT"))
        .post("/cases/v1/cases/" + second + "/closings")
        .then()
        .statusCode(200)
        .body("director.teamId", equalTo(AreaNews.PILOT_TEAM));
    TeamNews.works(OTHER, AreaNews.CABERG_TEAM_OF_2017, version(), TODAY);
  }

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }

  private static JsonPath delivered(String by) {
    return delivered(by, CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }

  private static JsonPath delivered(String by, Map<String, Object> told) {
    return CaseApi.as(by)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(told)
        .post("/cases/v1/registrations")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  /** Grows with each call: a later event wins. */
  private static long version() {
    return System.nanoTime();
  }

  private static String comparable(Response answer) {
    String headers =
        answer.headers().asList().stream()
            .filter(header -> !header.getName().matches("(?i)date|x-request-id|traceparent"))
            .map(Object::toString)
            .sorted()
            .toList()
            .toString();
    String body = answer.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    return answer.statusLine() + headers.replaceAll("(?i)content-length=[0-9]+", "") + body;
  }
}
