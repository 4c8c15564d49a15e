// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.caseoverview;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.tailormadeplan.TailorMadeApi;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C17")
class RunningPlansTest {
  private static final String MEMBER = "team-member";

  @BeforeAll
  void teams_and_code_lists_are_known() {
    TailorMadeApi.arrives();
  }

  @Test
  void the_whole_case_tells_the_plans_that_run_and_not_those_that_are_over() {
    JsonPath file = TailorMadeApi.registered();
    overview(file)
        .body("plan", nullValue())
        .body("tailorMadePlan", nullValue())
        .body("members.clientId", contains(file.getString("clientId")));

    String plan = "/plans/" + drafted(file).statusCode(201).extract().path("planId");
    String tailorMade = TailorMadeApi.working(file.getString("caseId"));
    overview(file)
        .body("plan.status", equalTo("DRAFT"))
        .body("plan.draft.interventions.text", contains("Samen de post", null))
        .body("tailorMadePlan.perspective", equalTo("Verzonnen perspectief: rust in huis"));

    Steps.take(MEMBER, plan, "endings", Map.of("endedOn", "2015-03-20", "end", "WITHDRAWN"))
        .statusCode(200);
    Steps.take(
            MEMBER,
            tailorMade,
            "endings",
            Map.of("endedOn", "2015-05-01", "end", "STOPPED", "reason", "Verzonnen verhuizing"))
        .statusCode(200);
    overview(file).body("plan", nullValue()).body("tailorMadePlan", nullValue());
  }

  private static ValidatableResponse overview(JsonPath file) {
    return CaseApi.get(MEMBER, "/cases/" + file.getString("caseId") + "/overview").statusCode(200);
  }

  private static ValidatableResponse drafted(JsonPath file) {
    return CaseApi.post(
        MEMBER,
        "/plans",
        Map.of(
            "caseId",
            file.getString("caseId"),
            "draftedOn",
            "2015-03-10",
            "draft",
            Map.of(
                "interventions",
                List.of(Map.of("text", "Samen de post"), Map.of("goal", "IMPROVE")))));
  }
}
