// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.cases.tailormadeplan.TailorMadeApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C12")
class TailorMadeAdviceTest {
  private static final String EXPERT = TailorMadeApi.EXPERT;

  @BeforeAll
  void the_experts_are_known() {
    TailorMadeApi.arrives();
  }

  @Test
  @Tag("G3")
  void an_expert_reads_the_case_that_names_them_while_the_plan_runs_and_works_in_none() {
    JsonPath made = TailorMadeApi.registered();
    String caseId = made.getString("caseId");
    CaseApi.get(EXPERT, "/cases/" + caseId).statusCode(404);

    String plan = TailorMadeApi.working(caseId);

    CaseApi.get(EXPERT, "/cases/" + caseId).statusCode(200);
    CaseApi.get(EXPERT, plan).statusCode(200).body("perspective", notNullValue());
    Steps.take(
            EXPERT,
            plan,
            "reviews",
            Map.of("reviewedOn", "2015-04-01", "nextReviewOn", "2015-05-01"))
        .statusCode(403)
        .body("title", equalTo("Dossier alleen te lezen"));
    assertThat(Stored.texts("select distinct basis from access_log where basis = 'ADVICE'"))
        .hasSize(1);
    // another case of the household stays closed
    Map<String, Object> second = CaseApi.registration(AreaNews.CABERG, "2015-03-03");
    second.put("householdId", made.getString("householdId"));
    String other = CaseApi.registered(second).getString("caseId");
    CaseApi.get(EXPERT, "/cases/" + other).statusCode(404);
    Steps.take(
            "team-member",
            plan,
            "endings",
            Map.of("endedOn", "2015-06-01", "end", "STOPPED", "reason", "Verzonnen"))
        .statusCode(200);
    CaseApi.get(EXPERT, "/cases/" + caseId).statusCode(404);
    CaseApi.get(EXPERT, plan).statusCode(404);
  }

  @Test
  void without_the_right_to_advise_being_named_opens_nothing() {
    String caseId = TailorMadeApi.registered().getString("caseId");
    String named = "team-member-other-team";
    TeamNews.works(named, AreaNews.WEST.toString(), System.nanoTime(), null);
    Map<String, Object> told = TailorMadeApi.told(caseId);
    told.put("expertWorkerId", TeamNews.workerOf(named).toString());
    TailorMadeApi.begun(told).statusCode(201);

    CaseApi.get(named, "/cases/" + caseId).statusCode(404);
    TeamNews.works(
        named,
        AreaNews.WEST.toString(),
        System.nanoTime(),
        LocalDate.now(ZoneId.of("Europe/Amsterdam")));
  }

  @Test
  void the_expert_named_on_a_plan_advises_and_nobody_else() {
    String plan = TailorMadeApi.working(TailorMadeApi.registered().getString("caseId"));
    Map<String, Object> advice =
        Map.of("heldOn", "2015-03-18", "advice", "Verzonnen advies: eerst de huur");

    CaseApi.post("team-member", plan + "/consultations", advice).statusCode(403);
    CaseApi.post(EXPERT, plan + "/consultations", advice)
        .statusCode(201)
        .body("expertWorkerId", equalTo(TeamNews.workerOf(EXPERT).toString()));

    CaseApi.get("team-member", plan + "/consultations")
        .statusCode(200)
        .body("items.advice", contains("Verzonnen advies: eerst de huur"));
    assertThat(Stored.telling("eerst de huur")).isEmpty();
    assertThatThrownBy(
            () ->
                Stored.changeWithTriggers(
                    "insert into tailor_made_consultation select gen_random_uuid(), municipality,"
                        + " case_id, client, plan, gen_random_uuid(), held_on, sealed, known_from,"
                        + " asserted, version from tailor_made_consultation"))
        .hasMessageContaining("not the expert");
    assertThatThrownBy(
            () ->
                Stored.changeWithTriggers(
                    "update tailor_made_consultation set held_on = '2015-03-19'"))
        .hasMessageContaining("only added to");
  }

  @Test
  void the_weekly_list_has_what_was_never_advised_on_and_what_is_due() {
    String plan = TailorMadeApi.working(TailorMadeApi.registered().getString("caseId"));
    String id = plan.substring(plan.lastIndexOf('/') + 1);
    String exploring =
        TailorMadeApi.begun(withExpert(TailorMadeApi.registered().getString("caseId")))
            .statusCode(201)
            .extract()
            .path("tailorMadePlanId");

    inWeekOf("2015-03-16")
        .body("items.tailorMadePlanId", hasItem(id))
        .body("items.tailorMadePlanId", not(hasItem(exploring)))
        .body(
            "items.find { it.tailorMadePlanId == '" + id + "' }.reasons", contains("FIRST_ADVICE"));
    CaseApi.post(
            EXPERT,
            plan + "/consultations",
            Map.of("heldOn", "2015-03-18", "advice", "Verzonnen advies"))
        .statusCode(201);

    inWeekOf("2015-03-16").body("items.tailorMadePlanId", not(hasItem(id)));
    inWeekOf("2015-03-23").body("items.tailorMadePlanId", not(hasItem(id)));
    inWeekOf("2015-04-08")
        .body("items.find { it.tailorMadePlanId == '" + id + "' }.reasons", contains("REVIEW_DUE"))
        .body(
            "items.find { it.tailorMadePlanId == '" + id + "' }.lastAdvisedOn",
            equalTo("2015-03-18"));
    CaseApi.get("team-member", "/tailor-made-plans-to-discuss?municipality=GM0935").statusCode(403);
  }

  private static Map<String, Object> withExpert(String caseId) {
    Map<String, Object> told = TailorMadeApi.told(caseId);
    told.put("expertWorkerId", TeamNews.workerOf(EXPERT).toString());
    return told;
  }

  private static ValidatableResponse inWeekOf(String day) {
    return CaseApi.get(
            EXPERT, "/tailor-made-plans-to-discuss?municipality=GM0935&limit=200&on=" + day)
        .statusCode(200);
  }
}
