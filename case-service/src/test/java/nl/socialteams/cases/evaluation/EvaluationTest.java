// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.CodeListNews;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C10")
class EvaluationTest {

  @BeforeAll
  void teams_and_code_lists_are_known() {
    AreaNews.arrives();
    CodeListNews.arrives();
  }

  @Test
  void an_evaluation_comes_after_a_plan_or_support() {
    String caseId = opened();

    evaluated(caseId, "2014-09-01", Map.of("timeGained", true))
        .statusCode(409)
        .body("type", containsString("evaluation-before-plan"));
    supported(caseId);
    evaluated(caseId, "2014-03-03", Map.of("timeGained", true)).statusCode(409);
    evaluated(caseId, "2014-09-01", Map.of("timeGained", true)).statusCode(201);
  }

  @Test
  void each_question_may_stay_unanswered() {
    String caseId = supported(opened());

    evaluated(caseId, "2014-09-01", Map.of("helpfulInstruments", List.of()))
        .statusCode(201)
        .body("answers.helpfulInstruments", equalTo(List.of()))
        .body("answers.departsFromFormerPractice", nullValue())
        .body("answers.satisfied", nullValue());
  }

  @Test
  void what_does_not_follow_from_an_answer_is_told_with_all_else_that_is_wrong() {
    String caseId = supported(opened());

    evaluated(
            caseId,
            "2014-03-01",
            Map.of(
                "departsFromFormerPractice", false,
                "departureReasons", List.of("RESIDENT_DIRECTS", "NO_SUCH"),
                "effects", List.of("PREVENTIVE"),
                "arrangementDifferences", List.of("MORE_RESIDENT_LESS_PROFESSIONAL"),
                "noDepartureReasons", List.of("SECOND_LINE_NEEDED", "SECOND_LINE_NEEDED")))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/assessedOn",
                "/answers/departureReasons",
                "/answers/departureReasons/1",
                "/answers/effects",
                "/answers/arrangementDifferences",
                "/answers/noDepartureReasons/1"));
  }

  @Test
  void a_correction_leaves_what_was_known_before() {
    String caseId = supported(opened());
    ValidatableResponse made =
        evaluated(caseId, "2014-09-01", Map.of("sufficientSupport", true)).statusCode(201);

    CaseApi.as("team-member")
        .header("If-Match", made.extract().header("ETag"))
        .body(body("2014-09-01", Map.of("sufficientSupport", false)))
        .post(
            "/cases/v1/cases/"
                + caseId
                + "/evaluations/"
                + made.extract().path("evaluationId")
                + "/corrections")
        .then()
        .statusCode(200)
        .body("answers.sufficientSupport", equalTo(false))
        .body("earlier.answers.sufficientSupport", contains(true));

    Awaitility.await().until(() -> told(caseId).size(), size -> size == 2);
    JsonNode evaluations = told(caseId).getLast().path("evaluations");
    assertThat(evaluations.findValuesAsText("sufficientSupport")).containsExactly("true", "false");
    assertThat(evaluations.get(0).has("timeGained")).isFalse();
  }

  @Test
  void the_database_wants_something_to_evaluate_too() {
    String caseId = opened();

    assertThatThrownBy(
            () -> {
              try (var connection = TestDatabase.asSuperuser().getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(
                    "insert into evaluation (id, evaluation, revision, municipality, case_id,"
                        + " assessed_on, known_from, asserted, lock) values (gen_random_uuid(),"
                        + " gen_random_uuid(), 1, 'GM0935', '"
                        + caseId
                        + "', '2014-09-01', now(), false, 0)");
              }
            })
        .hasMessageContaining("nothing to evaluate");
  }

  private static List<JsonNode> told(String caseId) {
    return AreaNews.dataOn(CaseTopics.EVALUATIONS).stream()
        .filter(data -> data.path("caseId").asText().equals(caseId))
        .toList();
  }

  private static ValidatableResponse evaluated(
      String caseId, String on, Map<String, Object> answers) {
    return CaseApi.post("team-member", "/cases/" + caseId + "/evaluations", body(on, answers));
  }

  private static Map<String, Object> body(String on, Map<String, Object> answers) {
    return Map.of("assessedOn", on, "answers", answers);
  }

  private static String supported(String caseId) {
    CaseApi.post(
            "team-member",
            "/cases/" + caseId + "/supports",
            Map.of(
                "arrangement", "NEW",
                "lifeDomain", "MENTAL_HEALTH",
                "ring", "OWN_STRENGTH",
                "kind", "BUDDY",
                "validFrom", "2014-03-04"))
        .statusCode(201);
    return caseId;
  }

  private static String opened() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"))
        .getString("caseId");
  }
}
