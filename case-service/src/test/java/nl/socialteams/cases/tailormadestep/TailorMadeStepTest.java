// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.tailormadeplan.TailorMadeApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C12")
class TailorMadeStepTest {

  @BeforeAll
  void the_experts_are_known() {
    TailorMadeApi.arrives();
  }

  @Test
  void what_is_most_decisive_is_begun_first_unless_the_order_is_changed() {
    String plan = TailorMadeApi.working(TailorMadeApi.registered().getString("caseId"));
    String rent = TailorMadeApi.stepOf(plan, "Verzonnen huurschuld");
    String work = TailorMadeApi.stepOf(plan, "Verzonnen opleiding");

    Steps.take("team-member", work, "beginnings", Map.of("begunOn", "2015-03-20"))
        .statusCode(409)
        .body("title", equalTo("Eerst wat bepalender is"));
    Steps.take("team-member", plan, "reorderings", Map.of("stepIds", List.of(id(work), id(rent))))
        .statusCode(200);
    CaseApi.get("team-member", plan + "/steps")
        .body("items.step", contains("Verzonnen opleiding", "Verzonnen huurschuld"))
        .body("items.place", contains(1, 2));
    Steps.take("team-member", work, "beginnings", Map.of("begunOn", "2015-03-20"))
        .statusCode(200)
        .body("status", equalTo("UNDERWAY"));
    Steps.take(
            "team-member",
            work,
            "completions",
            Map.of("endedOn", "2015-04-20", "outcome", "PARTLY_REACHED", "came", "Verzonnen stage"))
        .statusCode(200)
        .body("outcome", equalTo("PARTLY_REACHED"))
        .body("came", equalTo("Verzonnen stage"));
    assertThat(Stored.telling("Verzonnen stage", "Verzonnen huurschuld")).isEmpty();
  }

  @Test
  void an_order_names_each_step_once_and_is_changed_by_the_version_that_was_read() {
    String plan = TailorMadeApi.working(TailorMadeApi.registered().getString("caseId"));
    String before = Steps.versionOf("team-member", plan);
    String first = TailorMadeApi.stepOf(plan, "Verzonnen een");
    String second = TailorMadeApi.stepOf(plan, "Verzonnen twee");

    Steps.take(
            "team-member",
            plan,
            before,
            "reorderings",
            Map.of("stepIds", List.of(id(second), id(first))))
        .statusCode(412);
    Steps.take(
            "team-member",
            plan,
            "reorderings",
            Map.of("stepIds", List.of(id(first), id(first), id(plan))))
        .statusCode(400)
        .body("errors.code", contains("named-twice", "unknown-step"));
    Steps.take("team-member", plan, "reorderings", Map.of("stepIds", List.of(id(first))))
        .statusCode(400)
        .body("errors.code", contains("steps-missing"));
    assertThatThrownBy(
            () ->
                Stored.changeWithTriggers(
                    "update tailor_made_step set place = 1 where id = '" + id(second) + "'"))
        .hasMessageContaining("uq_tailor_made_step_place");
  }

  @Test
  void a_plan_is_completed_with_its_steps() {
    String plan = TailorMadeApi.working(TailorMadeApi.registered().getString("caseId"));
    Map<String, Object> ending = Map.of("endedOn", "2015-06-01", "end", "COMPLETED");
    Steps.take("team-member", plan, "endings", ending)
        .statusCode(409)
        .body("title", equalTo("Stappen zijn nog niet gezet"));
    String done = TailorMadeApi.stepOf(plan, "Verzonnen een");
    String dropped = TailorMadeApi.stepOf(plan, "Verzonnen twee");
    Steps.take("team-member", done, "beginnings", Map.of("begunOn", "2015-03-20")).statusCode(200);
    Steps.take(
            "team-member",
            done,
            "completions",
            Map.of("endedOn", "2015-03-19", "outcome", "REACHED"))
        .statusCode(400)
        .body("errors.code", contains("before-plan-began"));
    Steps.take(
            "team-member",
            done,
            "completions",
            Map.of("endedOn", "2015-04-01", "outcome", "REACHED"))
        .statusCode(200);
    Steps.take("team-member", plan, "endings", ending).statusCode(409);
    Steps.take(
            "team-member",
            dropped,
            "droppings",
            Map.of("endedOn", "2015-04-01", "reason", "Verzonnen reden"))
        .statusCode(200);

    Steps.take("team-member", plan, "endings", ending)
        .statusCode(200)
        .body("status", equalTo("COMPLETED"));
    CaseApi.post("team-member", plan + "/steps", Map.of("lifeDomain", "FINANCES", "step", "x"))
        .statusCode(409)
        .body("title", equalTo("Maatwerkplan loopt niet meer"));
  }

  @Test
  void the_database_knows_the_same_steps() {
    String plan = TailorMadeApi.working(TailorMadeApi.registered().getString("caseId"));
    String step = id(TailorMadeApi.stepOf(plan, "Verzonnen een"));
    for (StepStatus from : StepStatus.values()) {
      for (StepStatus to : StepStatus.values()) {
        if (from != to) {
          Stored.change(become(from, step));
          String taken = become(to, step) + " returning 1";
          if (from.leadsTo(to)) {
            assertThat(Stored.texts(taken)).hasSize(1);
          } else {
            assertThatThrownBy(() -> Stored.texts(taken)).hasMessageContaining("does not go there");
          }
        }
      }
    }
    Stored.change(become(StepStatus.PLANNED, step));
    String next = id(TailorMadeApi.stepOf(plan, "Verzonnen twee"));
    assertThatThrownBy(() -> Stored.texts(become(StepStatus.UNDERWAY, next) + " returning 1"))
        .hasMessageContaining("more decisive");
  }

  private static String become(StepStatus status, String step) {
    boolean begun = status == StepStatus.UNDERWAY || status == StepStatus.DONE;
    boolean ended = status.next().isEmpty();
    return "update tailor_made_step set status = '%s', begun_on = %s, ended_on = %s, outcome = %s where id = '%s'"
        .formatted(
            status,
            begun ? "'2015-03-20'" : "null",
            ended ? "'2015-04-20'" : "null",
            status == StepStatus.DONE ? "'REACHED'" : "null",
            step);
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
