// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseLifeTest {
  private JsonPath registered;
  private String caseId;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @BeforeEach
  void a_running_case() {
    registered = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    caseId = registered.getString("caseId");
  }

  @Test
  @Tag("C1")
  void a_case_is_closed_on_a_day_for_a_reason() {
    CaseApi.close(caseId, "\"v1\"", "2014-05-20")
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("status", equalTo("CLOSED"))
        .body("closedOn", equalTo("2014-05-20"))
        .body("closingReason", equalTo("SUPPORT_SUFFICIENT"))
        .body("director", nullValue());
    CaseApi.get("team-member", "/cases/" + caseId)
        .header("ETag", "\"v2\"")
        .body("status", equalTo("CLOSED"));
  }

  @Test
  @Tag("C1")
  void a_case_is_closed_only_once() {
    CaseApi.close(caseId, "\"v1\"", "2014-05-20").statusCode(200);

    CaseApi.close(caseId, "\"v2\"", "2014-05-21")
        .statusCode(409)
        .body("type", containsString("case-already-closed"))
        .body("detail", containsString("2014-05-20"));
  }

  @Test
  @Tag("C1")
  void a_case_ends_neither_before_it_began_nor_in_the_future() {
    CaseApi.close(caseId, "\"v1\"", "2014-03-02")
        .statusCode(409)
        .body("type", containsString("closed-before-opened"));
    CaseApi.close(caseId, "\"v1\"", "2199-01-01")
        .statusCode(400)
        .body("errors.pointer", contains("/closedOn"));
    CaseApi.close(caseId, "\"v1\"", "2014-03-03").statusCode(200);
  }

  @Test
  @Tag("G7")
  void nobody_closes_what_they_have_not_seen() {
    CaseApi.close(caseId, null, "2014-05-20")
        .statusCode(428)
        .body("type", containsString("if-match-required"));
    CaseApi.close(caseId, "\"v7\"", "2014-05-20")
        .statusCode(412)
        .body("type", containsString("version-stale"));
    CaseApi.get("team-member", "/cases/" + caseId).body("status", equalTo("OPEN"));
  }

  @Test
  @Tag("G7")
  void the_checks_come_in_their_order() {
    String closings = "/cases/v1/cases/%s/closings";
    String absent = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f";
    Map<String, String> closing = Map.of("closedOn", "2014-05-20", "reason", "OTHER");

    CaseApi.as("bi-reader").body("{").post(closings.formatted(absent)).then().statusCode(403);
    CaseApi.as("team-member").body("{").post(closings.formatted(absent)).then().statusCode(400);
    CaseApi.as("team-member").body(closing).post(closings.formatted(absent)).then().statusCode(404);
    CaseApi.as("team-member-elsewhere")
        .body(closing)
        .post(closings.formatted(caseId))
        .then()
        .statusCode(404);
    CaseApi.as("team-member").body(closing).post(closings.formatted(caseId)).then().statusCode(428);
  }

  @Test
  @Tag("C3")
  void a_household_keeps_its_director_until_its_last_case_is_closed() {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-04-01");
    told.put("householdId", registered.getString("householdId"));
    String second = CaseApi.registered(told).getString("caseId");

    CaseApi.close(caseId, "\"v1\"", "2014-05-20").statusCode(200);
    CaseApi.get("team-member", "/cases/" + second).body("director.since", equalTo("2014-03-03"));

    CaseApi.close(second, "\"v1\"", "2014-06-30").statusCode(200).body("director", nullValue());
    assertThat(during()).containsExactly("[2014-03-03,2014-07-01)");

    told.put("registeredOn", "2017-03-01");
    CaseApi.registered(told);
    assertThat(during()).containsExactly("[2014-03-03,2014-07-01)", "[2017-03-01,)");
  }

  @Test
  @Tag("C3")
  void the_database_refuses_a_second_director_at_the_same_time() {
    String second =
        "insert into director (id, household, team, during) select gen_random_uuid(), household,"
            + " team, daterange('2015-01-01', null) from director where household = '"
            + registered.getString("householdId")
            + "' returning 1";

    assertThatThrownBy(() -> Stored.texts(second)).hasMessageContaining("ex_director_one");
  }

  @Test
  @Tag("C17")
  void a_list_goes_by_team_and_status_and_leads_from_page_to_page() {
    Map<String, Object> elsewhere = CaseApi.registration(AreaNews.DOUSBERG, "2016-03-03");
    elsewhere.put("part", "Hazendans");
    CaseApi.registered(elsewhere);
    CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2015-03-03"));
    CaseApi.close(caseId, "\"v1\"", "2014-05-20").statusCode(200);
    String ofTeam = "/cases?municipality=GM0935&teamId=" + AreaNews.PILOT_TEAM;

    List<String> seen = allPages("/cases/v1" + ofTeam + "&limit=2", "caseId");

    assertThat(seen)
        .doesNotHaveDuplicates()
        .hasSize(
            (int)
                Stored.number(
                    "select count(*) from case_file where team = '" + AreaNews.PILOT_TEAM + "'"));
    CaseApi.get("team-member", ofTeam + "&status=OPEN&limit=200")
        .body("items.status", everyItem(equalTo("OPEN")))
        .body("items.caseId", not(hasItem(caseId)));
    CaseApi.get("team-member", ofTeam + "&status=CLOSED&limit=200")
        .body("items.caseId", hasItem(caseId))
        .body("items.closedOn", hasItem("2014-05-20"));
  }

  @Test
  @Tag("G7")
  void a_list_refuses_what_it_does_not_document() {
    CaseApi.get("team-member", "/cases?municipality=GM0935&name=Jansen&status=BUSY&teamId=7")
        .statusCode(400)
        .body("errors.size()", equalTo(3));
    CaseApi.get("team-member", "/cases").statusCode(400);
    CaseApi.get("team-member", "/cases?municipality=GM0935&cursor=AAAA")
        .statusCode(400)
        .body("errors.pointer", contains("/cursor"));
  }

  @Test
  @Tag("C1")
  void registrations_are_listed_also_those_without_a_case() {
    Map<String, Object> told = CaseApi.registration(AreaNews.LANAKERVELD, "2018-01-02");
    told.put("form", "PERSON_WITHOUT_CASE");
    String without = CaseApi.registered(told).getString("registrationId");

    CaseApi.get("team-member", "/registrations?municipality=GM0935&form=PERSON_WITHOUT_CASE")
        .statusCode(200)
        .body("items.registrationId", contains(without));
    assertThat(allPages("/cases/v1/registrations?municipality=GM0935&limit=3", "registrationId"))
        .doesNotHaveDuplicates()
        .contains(without, registered.getString("registrationId"));
  }

  private List<String> during() {
    return Stored.texts(
        "select during from director where household = '"
            + registered.getString("householdId")
            + "' order by during");
  }

  private static List<String> allPages(String first, String member) {
    List<String> seen = new ArrayList<>();
    String next = first;
    while (next != null) {
      ExtractableResponse<Response> page =
          CaseApi.as("team-member")
              .urlEncodingEnabled(false)
              .get(next)
              .then()
              .statusCode(200)
              .extract();
      seen.addAll(page.jsonPath().getList("items." + member));
      String link = page.header("Link");
      next = link == null ? null : link.substring(1, link.indexOf('>'));
    }
    return seen;
  }
}
