// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.CodeListNews;
import nl.socialteams.cases.Stored;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C7")
class PlanTest {

  @BeforeAll
  void teams_and_code_lists_are_known() {
    AreaNews.arrives();
    CodeListNews.arrives();
  }

  @Test
  void a_plan_is_saved_incomplete_at_the_kitchen_table() {
    JsonPath file = registered();
    Map<String, Object> half = new HashMap<>(Map.of("text", "Samen de post ordenen"));

    ValidatableResponse plan = drafted(file, half);
    plan.statusCode(201)
        .body("status", equalTo("DRAFT"))
        .body("draft.interventions[0].text", equalTo("Samen de post ordenen"))
        .body("draft.interventions[0].goal", nullValue())
        .body("agreed", nullValue());
    CaseApi.get("team-member", "/cases/" + file.getString("caseId"))
        .body("phase", equalTo("PLANNING"));
    assertThat(Stored.telling("Samen de post")).isEmpty();

    half.put("interventionId", plan.extract().path("draft.interventions[0].interventionId"));
    half.put("goal", "IMPROVE");
    save(plan, draft(half))
        .statusCode(200)
        .body("draft.interventions.goal", contains("IMPROVE"))
        .body("draft.interventions.interventionId", contains(half.get("interventionId")));
  }

  @Test
  void from_the_agreement_on_the_rules_apply_and_all_faults_are_told_at_once() {
    JsonPath file = registered();
    Map<String, Object> wrong = intervention();
    wrong.put("lifeDomain", "FINANCES");
    wrong.put("goal", "NO_SUCH_GOAL");
    wrong.put("validUntil", "2014-03-01");
    ValidatableResponse plan = drafted(file, Map.of(), wrong).statusCode(201);

    agree(plan, "2014-03-20")
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/interventions/0/lifeDomain",
                "/interventions/0/actorKind",
                "/interventions/0/validFrom",
                "/interventions/0/goal",
                "/interventions/1/lifeDomain",
                "/interventions/1/goal",
                "/interventions/1/validUntil"));
    agree(drafted(registered()).statusCode(201), "2014-03-20")
        .statusCode(400)
        .body("errors.code", contains("plan-empty"));
  }

  @Test
  void every_agreed_version_stays_readable() {
    JsonPath file = registered();
    ValidatableResponse plan = drafted(file, intervention()).statusCode(201);
    ValidatableResponse agreed = agree(plan, "2014-03-20").statusCode(200);
    agreed
        .body("status", equalTo("AGREED"))
        .body("agreed.how", equalTo("SIGNED"))
        .body("agreed.interventions[0].lifeDomainVersion", equalTo(1))
        .body("draft", nullValue());
    CaseApi.get("team-member", "/cases/" + file.getString("caseId"))
        .body("phase", equalTo("SUPPORTING"));
    agree(agreed, "2014-03-21").statusCode(409).body("type", containsString("nothing-drafted"));

    Map<String, Object> other = intervention();
    other.put("lifeDomain", "FINANCES");
    other.put("validFrom", "2014-08-01");
    ValidatableResponse next = save(agreed, draft(other)).statusCode(200);
    next.body("draft.number", equalTo(2)).body("agreed.number", equalTo(1));
    agree(next, "2014-03-19").statusCode(400).body("errors.pointer", contains("/agreedOn"));
    agree(next, "2014-08-01").statusCode(200);

    String path = "/plans/" + plan.extract().path("planId") + "/versions";
    CaseApi.get("team-member", path).body("items.number", contains(1, 2));
    CaseApi.get("team-member", path + "/1")
        .statusCode(200)
        .body("interventions.lifeDomain", contains("MENTAL_HEALTH"));
    CaseApi.get("team-member", path + "/2").body("interventions.lifeDomain", contains("FINANCES"));
    CaseApi.get("team-member", path + "/3").statusCode(404);
  }

  @Test
  void outcomes_are_told_with_both_axes_and_corrected() {
    JsonPath file = registered();
    ValidatableResponse agreed =
        agree(drafted(file, intervention()).statusCode(201), "2014-03-20").statusCode(200);
    String intervention = agreed.extract().path("agreed.interventions[0].interventionId");

    ValidatableResponse first =
        outcome(agreed, intervention, "2014-05-01", "NOT_REACHED").statusCode(200);
    outcome(first, intervention, "2014-05-02", "GOAL_REACHED")
        .statusCode(200)
        .body("agreed.interventions.outcome", contains("GOAL_REACHED"));
    outcome(first, intervention, "2014-05-02", "GOAL_REACHED").statusCode(412);

    String plan = agreed.extract().path("planId");
    Awaitility.await().until(() -> told(plan).size(), size -> size == 4);
    JsonNode state = told(plan).getLast();
    assertThat(state.path("interventions")).hasSize(3);
    assertThat(state.path("interventions").findValuesAsText("outcome"))
        .containsExactly("NOT_REACHED", "GOAL_REACHED");
    assertThat(state.path("interventions").get(0).path("knownUntil"))
        .isEqualTo(state.path("interventions").get(1).path("knownFrom"));
    assertThat(state.path("interventions").get(2).path("validUntil").asText())
        .isEqualTo("2014-05-03");
    assertThat(told(plan).getFirst().path("interventions")).isEmpty();
    assertThat(state.path("agreedOn").asText()).isEqualTo("2014-03-20");
  }

  @Test
  void a_household_has_one_plan_at_a_time() {
    JsonPath file = registered();
    ValidatableResponse plan = drafted(file).statusCode(201);

    drafted(file).statusCode(409).body("type", containsString("plan-runs-already"));
    end(plan, "2014-03-12", "COMPLETED").statusCode(409);
    end(plan, "2014-03-12", "WITHDRAWN").statusCode(200).body("status", equalTo("WITHDRAWN"));
    ValidatableResponse agreed =
        agree(drafted(file, intervention()).statusCode(201), "2014-03-20").statusCode(200);
    end(agreed, "2014-06-01", "COMPLETED").statusCode(200).body("endedOn", equalTo("2014-06-01"));
    drafted(file).statusCode(201);
  }

  @Test
  void many_who_begin_a_plan_at_once_get_one() throws Exception {
    JsonPath file = registered();
    Callable<Integer> begin = () -> drafted(file).extract().statusCode();
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> answer : clients.invokeAll(Collections.nCopies(16, begin))) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    assertThatThrownBy(
            () ->
                run(
                    "insert into plan select gen_random_uuid(), municipality, household, team,"
                        + " begun_in, status, draft_number, agreed_number, changes, version"
                        + " from plan where household = '"
                        + file.getString("householdId")
                        + "'"))
        .hasMessageContaining("uq_plan_running");
  }

  @Test
  void goals_of_the_arrangement_as_a_whole_are_for_the_past() {
    JsonPath file = registered();
    Map<String, Object> goal = Map.of("goal", "STABILISE");
    ValidatableResponse plan =
        plan(file, Map.of("arrangementGoals", List.of(goal))).statusCode(201);

    agree(plan, "2014-03-20")
        .statusCode(400)
        .body("errors.code", contains("goal-per-intervention"));
  }

  @Test
  @Tag("G3")
  void an_intervention_is_shown_to_who_sees_its_case_only() {
    JsonPath parent = registered();
    Map<String, Object> child = CaseApi.registration(AreaNews.BRUSSELSEPOORT, "2014-03-10");
    child.put("part", "West");
    child.put("householdId", parent.getString("householdId"));
    String childCase = CaseApi.registered(child).getString("caseId");
    Map<String, Object> ofChild = intervention();
    ofChild.put("caseId", childCase);
    ofChild.put("forChild", true);
    ValidatableResponse plan = drafted(parent, intervention(), ofChild).statusCode(201);
    plan.body("draft.interventions.caseId", hasItem(childCase));
    String path = "/plans/" + plan.extract().path("planId");

    CaseApi.get("team-member-other-team", path).statusCode(404);
    Map<String, Object> elsewhere = intervention();
    elsewhere.put("caseId", UUID.randomUUID().toString());
    save(plan, draft(elsewhere)).statusCode(400).body("errors.code", contains("unknown-case"));
    CaseApi.get(
            "team-member",
            "/plans?municipality=GM0935&householdId=" + parent.getString("householdId"))
        .body("items.planId", hasSize(1));
    CaseApi.get("team-member-other-team", "/plans?municipality=GM0794").body("items", hasSize(0));
  }

  @Test
  void the_database_keeps_what_was_agreed() {
    JsonPath file = registered();
    ValidatableResponse agreed =
        agree(drafted(file, intervention()).statusCode(201), "2014-03-20").statusCode(200);
    String plan = agreed.extract().path("planId");

    assertThatThrownBy(
            () -> run("update plan_intervention set goal = 'X' where plan = '" + plan + "'"))
        .hasMessageContaining("what was agreed does not change");
    assertThatThrownBy(
            () ->
                run(
                    "insert into plan_version select gen_random_uuid(), plan, 2, municipality,"
                        + " household, agreed_on, how, known_from, asserted from plan_version"
                        + " where plan = '"
                        + plan
                        + "'"))
        .hasMessageContaining("an agreed version is complete");
  }

  private static void run(String sql) throws SQLException {
    try (var connection = TestDatabase.asSuperuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<JsonNode> told(String plan) {
    return AreaNews.dataOn(CaseTopics.PLANS).stream()
        .filter(data -> data.path("planId").asText().equals(plan))
        .toList();
  }

  private static Map<String, Object> intervention() {
    return new HashMap<>(
        Map.of(
            "lifeDomain", "MENTAL_HEALTH",
            "goal", "IMPROVE",
            "actorKind", "RESIDENT",
            "ring", "OWN_STRENGTH",
            "validFrom", "2014-03-21"));
  }

  @SafeVarargs
  private static Map<String, Object> draft(Map<String, Object>... interventions) {
    return Map.of("interventions", List.of(interventions));
  }

  @SafeVarargs
  private static ValidatableResponse drafted(JsonPath file, Map<String, Object>... interventions) {
    return plan(file, draft(interventions));
  }

  private static ValidatableResponse plan(JsonPath file, Map<String, Object> draft) {
    return CaseApi.post(
        "team-member",
        "/plans",
        Map.of("caseId", file.getString("caseId"), "draftedOn", "2014-03-10", "draft", draft));
  }

  private static ValidatableResponse save(ValidatableResponse plan, Map<String, Object> draft) {
    return CaseApi.as("team-member")
        .header("If-Match", plan.extract().header("ETag"))
        .body(draft)
        .put("/cases/v1/plans/" + plan.extract().path("planId") + "/draft")
        .then();
  }

  private static ValidatableResponse agree(ValidatableResponse plan, String on) {
    return step(plan, "/agreements", Map.of("agreedOn", on, "how", "SIGNED"));
  }

  private static ValidatableResponse end(ValidatableResponse plan, String on, String end) {
    return step(plan, "/endings", Map.of("endedOn", on, "end", end));
  }

  private static ValidatableResponse outcome(
      ValidatableResponse plan, String intervention, String on, String outcome) {
    return step(
        plan,
        "/outcomes",
        Map.of("interventionId", intervention, "endedOn", on, "outcome", outcome));
  }

  private static ValidatableResponse step(ValidatableResponse plan, String step, Object body) {
    return CaseApi.as("team-member")
        .header("If-Match", plan.extract().header("ETag"))
        .body(body)
        .post("/cases/v1/plans/" + plan.extract().path("planId") + step)
        .then();
  }

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }
}
