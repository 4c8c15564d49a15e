// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C12")
class TailorMadePlanTest {

  @BeforeAll
  void the_experts_are_known() {
    TailorMadeApi.arrives();
  }

  @Test
  void it_tells_why_regular_solutions_fell_short_and_finds_the_perspective_first() {
    String caseId = TailorMadeApi.registered().getString("caseId");

    String plan =
        TailorMadeApi.PLANS
            + "/"
            + TailorMadeApi.begun(TailorMadeApi.told(caseId))
                .statusCode(201)
                .body("status", equalTo("EXPLORING"))
                .body("triedSolutions.fellShort", contains("Verzonnen afwijzing"))
                .body("contactWorkerId", equalTo(worker("team-member")))
                .body("expertWorkerId", nullValue())
                .extract()
                .path("tailorMadePlanId");
    CaseApi.post("team-member", plan + "/steps", Map.of("lifeDomain", "FINANCES", "step", "x"))
        .statusCode(409)
        .body("title", equalTo("Eerst het perspectief"));
    Steps.take(
            "team-member",
            plan,
            "perspectives",
            Map.of("foundOn", "2015-03-16", "perspective", "Verzonnen perspectief: rust in huis"))
        .statusCode(200)
        .body("status", equalTo("WORKING"))
        .body("perspectiveOn", equalTo("2015-03-16"));

    TailorMadeApi.stepOf(plan, "Verzonnen eerste stap");
    CaseApi.get("team-member", TailorMadeApi.PLANS + "?municipality=GM0935")
        .body("items.perspective", hasItem("Verzonnen perspectief: rust in huis"));
    CaseApi.get("team-member", "/cases/" + caseId + "/timeline")
        .body("items.happening", hasItem("tailor-made-perspective"));
    assertThat(Stored.telling("rust in huis", "Verzonnen afwijzing", "eerste stap")).isEmpty();
  }

  @Test
  void it_needs_problems_in_two_life_domains_and_something_that_was_tried() {
    Map<String, Object> told = TailorMadeApi.told(TailorMadeApi.registered().getString("caseId"));
    told.put("lifeDomains", List.of("FINANCES"));
    told.put("triedSolutions", List.of());
    TailorMadeApi.begun(told)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/lifeDomains", "/triedSolutions"));

    told = TailorMadeApi.told(TailorMadeApi.registered().getString("caseId"));
    told.put("lifeDomains", List.of("FINANCES", "FINANCES", "MOON"));
    told.put("startedOn", "2015-01-01");
    told.put("nextReviewOn", "2014-12-01");
    TailorMadeApi.begun(told)
        .statusCode(400)
        .body(
            "errors.code",
            containsInAnyOrder(
                "before-case-opened", "ends-before-it-begins", "named-twice", "unknown-code"));
  }

  @Test
  void the_contact_is_never_the_expert() {
    JsonPath made = TailorMadeApi.registered();
    Map<String, Object> told = TailorMadeApi.told(made.getString("caseId"));
    told.put("expertWorkerId", worker("team-member"));
    TailorMadeApi.begun(told)
        .statusCode(409)
        .body("title", equalTo("Contactpersoon is de deskundige"));

    told.put("expertWorkerId", worker(TailorMadeApi.EXPERT));
    String plan =
        TailorMadeApi.PLANS
            + "/"
            + TailorMadeApi.begun(told).statusCode(201).extract().path("tailorMadePlanId");
    Steps.take(
            "team-member",
            plan,
            "assignments",
            Map.of("role", "EXPERT", "workerId", worker("team-member")))
        .statusCode(409);
    // the contact is of the team, or directs the household
    Steps.take(
            "team-member",
            plan,
            "assignments",
            Map.of("role", "CONTACT", "workerId", worker(TailorMadeApi.EXPERT)))
        .statusCode(400)
        .body("errors.code", contains("worker-not-in-team"));
    assertThatThrownBy(
            () ->
                Stored.texts(
                    "update tailor_made_plan set expert = contact where id = '%s' returning 1"
                        .formatted(plan.substring(plan.lastIndexOf('/') + 1))))
        .hasMessageContaining("ck_tailor_made_plan_people");
  }

  @Test
  void a_household_has_at_most_one_that_runs() throws Exception {
    JsonPath made = TailorMadeApi.registered();
    String caseId = made.getString("caseId");
    List<Callable<Integer>> beginnings =
        Collections.nCopies(
            8, () -> TailorMadeApi.begun(TailorMadeApi.told(caseId)).extract().statusCode());

    List<Integer> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
      for (Future<Integer> answer : clients.invokeAll(beginnings)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    assertThatThrownBy(
            () ->
                Stored.texts(
                    "insert into tailor_made_plan select gen_random_uuid(), municipality, household,"
                        + " case_id, client, status, started_on, life_domains, life_domain_version,"
                        + " solutions_tried, contact, expert, perspective_on, next_review_on,"
                        + " ended_on, sealed, known_from, asserted, version from tailor_made_plan"
                        + " where case_id = '"
                        + caseId
                        + "' returning 1"))
        .hasMessageContaining("uq_tailor_made_plan_running");
  }

  @Test
  void it_is_watched_by_its_next_review_and_keeps_its_case_open() {
    String caseId = TailorMadeApi.registered().getString("caseId");
    String plan = TailorMadeApi.working(caseId);

    Steps.take(
            "team-member",
            plan,
            "reviews",
            Map.of("reviewedOn", "2015-04-07", "nextReviewOn", "2015-05-04"))
        .statusCode(200)
        .body("nextReviewOn", equalTo("2015-05-04"));
    assertThat(
            Stored.texts(
                "select reason || ' ' || due_on from case_work where case_id = '" + caseId + "'"))
        .containsExactly("PLAN_REVIEW 2015-05-04");
    CaseApi.close(caseId, Steps.versionOf("team-member", "/cases/" + caseId), "2015-06-01")
        .statusCode(409)
        .body("title", equalTo("Maatwerkplan loopt nog"));
    Steps.take("team-member", plan, "endings", Map.of("endedOn", "2015-06-01", "end", "STOPPED"))
        .statusCode(400)
        .body("errors.code", contains("reason-needed"));
    Steps.take(
            "team-member",
            plan,
            "endings",
            Map.of("endedOn", "2015-06-01", "end", "STOPPED", "reason", "Verzonnen verhuizing"))
        .statusCode(200)
        .body("reason", equalTo("Verzonnen verhuizing"));
    Steps.take(
            "team-member",
            plan,
            "reviews",
            Map.of("reviewedOn", "2015-06-02", "nextReviewOn", "2015-07-04"))
        .statusCode(409);
    CaseApi.close(caseId, Steps.versionOf("team-member", "/cases/" + caseId), "2015-06-01")
        .statusCode(200);
  }

  @Test
  void the_database_knows_the_same_steps() {
    String id = TailorMadeApi.working(TailorMadeApi.registered().getString("caseId"));
    String plan = id.substring(id.lastIndexOf('/') + 1);
    for (TailorMadePlanStatus from : TailorMadePlanStatus.values()) {
      for (TailorMadePlanStatus to : TailorMadePlanStatus.values()) {
        // completed with its steps only, which is tried with the steps
        if (from != to && to != TailorMadePlanStatus.COMPLETED) {
          Stored.change(become(from, plan));
          String step = become(to, plan) + " returning 1";
          if (from.leadsTo(to)) {
            assertThat(Stored.texts(step)).hasSize(1);
          } else {
            assertThatThrownBy(() -> Stored.texts(step)).hasMessageContaining("no step");
          }
        }
      }
    }
    Stored.change(become(TailorMadePlanStatus.WORKING, plan));
    assertThatThrownBy(
            () -> Stored.texts(become(TailorMadePlanStatus.COMPLETED, plan) + " returning 1"))
        .hasMessageContaining("completed with its steps");
    Stored.change(become(TailorMadePlanStatus.STOPPED, plan));
  }

  private static String become(TailorMadePlanStatus status, String plan) {
    return "update tailor_made_plan set status = '%s', perspective_on = %s, ended_on = %s where id = '%s'"
        .formatted(
            status,
            status == TailorMadePlanStatus.EXPLORING ? "null" : "'2015-03-16'",
            status.runs() ? "null" : "'2015-06-01'",
            plan);
  }

  private static String worker(String client) {
    return TeamNews.workerOf(client).toString();
  }
}
