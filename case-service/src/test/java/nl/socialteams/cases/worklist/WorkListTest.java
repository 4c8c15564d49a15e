// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C17")
class WorkListTest {
  private static final String LIST = "/work-list?municipality=GM0935&limit=200";

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void a_line_has_all_that_a_screen_needs() {
    JsonPath made = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    String caseId = made.getString("caseId");
    due(caseId, "REFERRAL", "2014-04-01");
    due(caseId, "CONSENT", null);

    JsonPath list = CaseApi.get("team-member", LIST).statusCode(200).extract().jsonPath();
    Map<String, Object> line = list.param("id", caseId).getMap("items.find { it.caseId == id }");

    assertThat(line)
        .containsEntry("familyName", "Verzonnenaam")
        .containsEntry("phase", "REGISTERED")
        .containsEntry("teamId", AreaNews.PILOT_TEAM)
        .containsEntry("neighbourhoodCode", AreaNews.CABERG)
        .containsEntry("nextDueOn", "2014-04-01")
        .containsKeys("teamName", "director", "householdId", "openedOn");
    assertThat(line.get("work").toString()).contains("REFERRAL", "overdue=true", "CONSENT");
  }

  @Test
  void is_filtered_by_what_is_to_be_done_and_by_phase_and_neighbourhood() {
    String waits = caseIn(AreaNews.CABERG, "2014-05-01");
    String evaluates = caseIn(AreaNews.BRUSSELSEPOORT, "2014-05-02");
    due(waits, "CONSENT", LocalDate.of(2199, 1, 1).toString());
    due(evaluates, "EVALUATION", "2014-06-01");

    CaseApi.get("team-member", LIST + "&reason=CONSENT")
        .body("items.caseId", hasItem(waits))
        .body("items.caseId", not(hasItem(evaluates)));
    CaseApi.get("team-member", LIST + "&overdue=true")
        .body("items.caseId", hasItem(evaluates))
        .body("items.caseId", not(hasItem(waits)));
    CaseApi.get("team-member", LIST + "&neighbourhoodCode=" + AreaNews.BRUSSELSEPOORT)
        .body("items.caseId", contains(evaluates));
    CaseApi.get("team-member", LIST + "&phase=PLANNING").body("items", empty());
    CaseApi.get(
            "team-member",
            LIST + "&reason=EVALUATION&phase=REGISTERED&teamId=" + AreaNews.PILOT_TEAM)
        .body("items.caseId", contains(evaluates));
    CaseApi.get("team-member", LIST + "&nonsense=1").statusCode(400);
  }

  @Test
  void mine_is_what_one_directs() {
    String caseId = caseIn(AreaNews.CABERG, "2014-05-03");

    CaseApi.get("team-coordinator", LIST + "&mine=true")
        .statusCode(200)
        .body("items.caseId", hasItem(caseId));
    CaseApi.get("team-member", LIST + "&mine=true")
        .statusCode(200)
        .body("items.caseId", not(hasItem(caseId)));
  }

  @Test
  void has_no_closed_cases_and_none_of_other_teams() {
    String caseId = caseIn(AreaNews.CABERG, "2014-05-04");
    CaseApi.get("team-member-other-team", LIST).statusCode(200).body("items", empty());
    CaseApi.get("team-member-elsewhere", LIST).statusCode(404);
    CaseApi.get("partner", LIST).statusCode(403);

    String etag = CaseApi.get("team-member", "/cases/" + caseId).extract().header("ETag");
    CaseApi.close(caseId, etag, "2014-09-01").statusCode(200);
    CaseApi.get("team-member", LIST).body("items.caseId", not(hasItem(caseId)));
  }

  @Test
  void goes_from_page_to_page_the_newest_first() {
    String older = caseIn(AreaNews.DOUSBERG, "2017-05-01");
    String newer = caseIn(AreaNews.DOUSBERG, "2017-05-02");
    String address =
        "/work-list?municipality=GM0935&limit=1&neighbourhoodCode=" + AreaNews.DOUSBERG;

    var first = CaseApi.get("team-member", address).body("items.caseId", contains(newer)).extract();
    String next =
        first.header("Link").replaceAll(".*<([^>]+)>.*", "$1").replaceFirst("^/cases/v1", "");
    CaseApi.get("team-member", next).body("items.caseId", contains(older));
  }

  @Test
  void the_whole_case_comes_in_one_call() {
    String caseId = caseIn(AreaNews.CABERG, "2014-06-05");
    due(caseId, "AFTERCARE", "2199-01-01");

    CaseApi.get("team-member", "/cases/" + caseId + "/overview")
        .statusCode(200)
        .header("ETag", startsWith("\""))
        .body("case.client.familyName", equalTo("Verzonnenaam"))
        .body("case.household.householdId", org.hamcrest.Matchers.notNullValue())
        .body("work.reason", contains("AFTERCARE"))
        .body("timeline.happening", contains("registered"))
        .body("activities", empty());
    CaseApi.get("team-member-other-team", "/cases/" + caseId + "/overview").statusCode(404);
  }

  @Test
  @Tag("C14")
  void many_cases_come_in_one_call_and_those_of_others_are_left_out() {
    String mine = caseIn(AreaNews.CABERG, "2014-06-06");

    CaseApi.post(
            "team-member",
            "/cases/_batch-get",
            Map.of("caseIds", List.of(mine, UUID.randomUUID().toString())))
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].caseId", equalTo(mine));
    CaseApi.post("team-member-other-team", "/cases/_batch-get", Map.of("caseIds", List.of(mine)))
        .statusCode(200)
        .body("items", empty());
  }

  private static String caseIn(String neighbourhood, String on) {
    Map<String, Object> told = CaseApi.registration(neighbourhood, on);
    if (neighbourhood.equals(AreaNews.BRUSSELSEPOORT)) {
      told.put("part", "West");
    }
    if (neighbourhood.equals(AreaNews.DOUSBERG)) {
      told.put("part", "Hazendans");
    }
    return CaseApi.registered(told).getString("caseId");
  }

  private static void due(String caseId, String reason, String on) {
    Stored.change(
        "insert into case_work values ('%1$s', 'GM0935', '%2$s', '%1$s', %3$s)"
            .formatted(caseId, reason, on == null ? "null" : "'" + on + "'"));
  }
}
