// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

import java.util.HashMap;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C1")
class TriageTest {
  private JsonPath made;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @BeforeEach
  void a_running_case() {
    made = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }

  @Test
  void a_simple_question_is_closed_with_its_answer_in_one_call() {
    triaged("SINGLE", "2014-03-04", "Bedacht antwoord over de huurtoeslag")
        .statusCode(201)
        .body("followUp", equalTo("ANSWERED_ON_THE_SPOT"))
        .body("answer", equalTo("Bedacht antwoord over de huurtoeslag"));

    CaseApi.get("team-member", file())
        .body("status", equalTo("CLOSED"))
        .body("closingReason", equalTo("ANSWERED_ON_THE_SPOT"))
        .body("closedOn", equalTo("2014-03-04"));
    assertThat(Stored.telling("huurtoeslag")).isEmpty();
  }

  @Test
  void a_multi_problem_question_is_clarified_from_that_day() {
    triaged("MULTI_PROBLEM", "2014-03-05", null)
        .statusCode(201)
        .body("before", equalTo("MULTIPLE"))
        .body("followUp", equalTo("CLARIFY_AND_CONNECT"));

    CaseApi.get("team-member", file())
        .body("status", equalTo("OPEN"))
        .body("phase", equalTo("CLARIFYING"))
        .body("registration.question.kind", equalTo("MULTI_PROBLEM"));
  }

  @Test
  void a_triage_changes_and_each_is_kept_and_told() {
    triaged("MULTI_PROBLEM", "2014-03-05", null).statusCode(201);
    triaged("MULTIPLE", "2014-03-20", null).statusCode(201);

    CaseApi.get("team-member", file() + "/triages")
        .statusCode(200)
        .body("items.kind", contains("MULTIPLE", "MULTI_PROBLEM"))
        .body("items.before", contains("MULTI_PROBLEM", "MULTIPLE"));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(AreaNews.dataOn(CaseTopics.REGISTRATIONS))
                    .filteredOn(
                        told ->
                            told.path("registrationId")
                                .asText()
                                .equals(made.getString("registrationId")))
                    .last()
                    .satisfies(
                        told -> {
                          assertThat(told.path("questionKind").asText()).isEqualTo("MULTIPLE");
                          assertThat(told.at("/triages/1/on").asText()).isEqualTo("2014-03-20");
                        }));
  }

  @Test
  void what_is_wrong_with_a_triage_is_told_at_once() {
    triaged("SINGLE", "2014-03-02", null)
        .statusCode(400)
        .body("errors.code", containsInAnyOrder("before-case-opened", "answer-missing"));
    triaged("MULTIPLE", "2199-01-01", "Antwoord")
        .statusCode(400)
        .body("errors.code", containsInAnyOrder("day-ahead", "answer-to-simple-question"));
    triaged("SINGLE", "2014-03-04", "Antwoord").statusCode(201);
    triaged("MULTIPLE", "2014-03-05", null)
        .statusCode(400)
        .body("errors.code", contains("after-case-closed"));
  }

  @Test
  void the_database_only_adds_triages_and_wants_the_answer_to_a_simple_one() {
    String triage = triaged("MULTIPLE", "2014-03-05", null).extract().path("triageId");

    assertThatThrownBy(
            () ->
                Stored.texts(
                    "update triage set kind = 'MULTI_PROBLEM' where id = '"
                        + triage
                        + "' returning 1"))
        .hasMessageContaining("only added to");
    assertThatThrownBy(
            () ->
                Stored.texts(
                    "insert into triage select gen_random_uuid(), municipality, case_id, client,"
                        + " 'SINGLE', kind, on_day, known_from, asserted, null from triage"
                        + " where id = '"
                        + triage
                        + "' returning 1"))
        .hasMessageContaining("ck_triage_answer");
  }

  private String file() {
    return "/cases/" + made.getString("caseId");
  }

  private ValidatableResponse triaged(String kind, String on, String answer) {
    Map<String, Object> told = new HashMap<>(Map.of("kind", kind, "on", on));
    if (answer != null) {
      told.put("answer", answer);
    }
    return CaseApi.post("team-member", file() + "/triages", told);
  }
}
