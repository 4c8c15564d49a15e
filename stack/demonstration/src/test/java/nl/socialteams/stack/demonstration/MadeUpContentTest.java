// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is made up of the 248 cases gives the figures that the evaluation of 2015 prints. */
class MadeUpContentTest {
  private static final List<PilotCase> CASES = PilotCase.all();

  @Test
  @Tag("R4")
  void the_shares_of_existing_support_by_ring_are_those_of_the_evaluation() {
    List<Map<String, Object>> existing = support("EXISTING", PilotCase::isUntilMid2014);

    assertThat(existing).hasSize(360);
    assertThat(share(existing, "ring", "INDIVIDUAL_PROVISION")).isEqualTo(58);
    assertThat(share(support("EXISTING", c -> !c.isUntilMid2014()), "ring", "OWN_STRENGTH"))
        .isGreaterThan(share(existing, "ring", "OWN_STRENGTH") + 20);
  }

  @Test
  @Tag("R4")
  void the_shares_of_new_support_by_ring_total_102_when_each_is_rounded_by_itself() {
    List<Map<String, Object>> added = support("NEW", PilotCase::isUntilMid2014);

    assertThat(Rings.CODES)
        .extracting(ring -> share(added, "ring", ring))
        .containsExactly(19, 16, 39, 28);
    assertThat(added.stream().map(told -> told.get("lifeDomain").toString()).distinct())
        .containsExactlyInAnyOrder(
            "INCOME_AND_WORK", "MENTAL_HEALTH", "COORDINATION", "DAILY_LIVING", "SOCIAL_NETWORK");
    assertThat(share(added, "lifeDomain", "INCOME_AND_WORK"))
        .isLessThan(
            share(support("EXISTING", PilotCase::isUntilMid2014), "lifeDomain", "INCOME_AND_WORK"));
  }

  @Test
  @Tag("R4")
  void support_of_a_period_begins_within_it() {
    assertThat(support("NEW", PilotCase::isUntilMid2014))
        .allSatisfy(told -> assertThat(told.get("validFrom").toString()).isLessThan("2014-07-01"));
    assertThat(support("NEW", c -> !c.isUntilMid2014()))
        .allSatisfy(
            told ->
                assertThat(told.get("validFrom").toString())
                    .isBetween("2014-07-01", PilotCase.LAST_DAY.toString()));
  }

  @Test
  @Tag("R5")
  void two_thirds_of_the_goals_improve_and_hardly_any_guides_a_decline() {
    for (boolean old : new boolean[] {true, false}) {
      List<Map<String, Object>> goals = goals(old);

      assertThat(goals).hasSizeGreaterThan(80);
      assertThat(share(goals, "goal", "IMPROVE")).isBetween(64, 69);
      assertThat(share(goals, "goal", "STABILISE")).isBetween(27, 34);
      assertThat(share(goals, "goal", "GUIDE_DECLINE")).isBetween(1, 5);
    }
    assertThat(
            share(goals(false), "lifeDomain", "FINANCES")
                + share(goals(false), "lifeDomain", "WORK_AND_EDUCATION"))
        .isGreaterThan(50);
  }

  @Test
  @Tag("R6")
  void the_answers_of_53_evaluations_give_the_printed_shares() {
    List<Map<String, Object>> answers = evaluations().map(PilotEvaluation::answers).toList();

    assertThat(answers).hasSize(53);
    assertThat(yes(answers, "departsFromFormerPractice")).isEqualTo(77);
    assertThat(yes(answers, "differentArrangement")).isEqualTo(65);
    assertThat(yes(answers, "timeGained")).isEqualTo(22);
    assertThat(yes(answers, "neighbourhoodPowerUsed")).isEqualTo(19);
    assertThat(yes(answers, "sufficientSupport")).isEqualTo(93);
    assertThat(answers)
        .filteredOn(given -> Boolean.TRUE.equals(given.get("sufficientSupport")))
        .allSatisfy(given -> assertThat(given).containsEntry("satisfied", true));
  }

  @Test
  @Tag("R6")
  void an_evaluation_comes_after_its_plan_and_within_the_period() {
    assertThat(evaluations())
        .allSatisfy(
            evaluation -> {
              assertThat(evaluation.assessedOn()).isBetween(PilotCase.MID_2014, PilotCase.LAST_DAY);
              assertThat(new PilotPlan(evaluation.pilotCase()).agreedOn())
                  .isBefore(evaluation.assessedOn());
            });
  }

  @Test
  @Tag("R3")
  void only_parents_are_scored_on_the_parenting_supplement_and_every_score_is_1_to_5() {
    for (PilotCase pilotCase : CASES) {
      for (Map<String, Object> measurement : PilotMeasurements.of(pilotCase)) {
        String scores = measurement.get("scores").toString();
        assertThat(scores.contains("SOCIAL_EMOTIONAL_SUPPORT"))
            .isEqualTo(new Resident(pilotCase.number()).hasChildren());
        assertThat(scores).doesNotContainPattern("score=([06-9])");
        assertThat(measurement.get("matrix").toString().equals("ZRM"))
            .isEqualTo(measurement.get("on").toString().compareTo("2014-07-01") < 0);
      }
    }
  }

  @Test
  @Tag("R2")
  void as_many_live_alone_and_with_children_as_in_the_evaluation() {
    List<Map<String, Object>> clients =
        CASES.stream().map(c -> new Resident(c.number()).client(c.day())).toList();

    assertThat(share(clients, "livingUnit", "ALONE")).isEqualTo(40);
    assertThat(
            share(clients, "livingUnit", "ALONE_WITH_CHILDREN")
                + share(clients, "livingUnit", "WITH_OTHERS_AND_CHILDREN"))
        .isEqualTo(40);
  }

  @Test
  void every_number_is_dealt_to_one_ring() {
    Rings rings = PilotSupport.NEW_UNTIL_MID_2014;
    List<String> dealt = new ArrayList<>();
    for (int number = 0; number < rings.total(); number++) {
      dealt.add(rings.of(number));
    }

    assertThat(dealt.stream().filter("OWN_STRENGTH"::equals)).hasSize(74);
    assertThat(dealt.stream().filter("INDIVIDUAL_PROVISION"::equals)).hasSize(110);
  }

  private static Stream<PilotEvaluation> evaluations() {
    return CASES.stream().map(PilotEvaluation::new).filter(PilotEvaluation::isThere);
  }

  private static List<Map<String, Object>> support(String arrangement, Predicate<PilotCase> whose) {
    return CASES.stream()
        .filter(whose)
        .flatMap(pilotCase -> PilotSupport.of(pilotCase).stream())
        .filter(told -> told.get("arrangement").equals(arrangement))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> goals(boolean old) {
    return CASES.stream()
        .map(PilotPlan::new)
        .filter(PilotPlan::isThere)
        .filter(plan -> plan.hasGoalOfArrangement() == old)
        .flatMap(
            plan ->
                ((List<Map<String, Object>>)
                        plan.content(List.of()).get(old ? "arrangementGoals" : "interventions"))
                    .stream())
        .toList();
  }

  private static int yes(List<Map<String, Object>> answers, String question) {
    List<Map<String, Object>> given =
        answers.stream().filter(answer -> answer.containsKey(question)).toList();
    return share(given, question, true);
  }

  /** Each share is rounded by itself, halves up. */
  private static int share(List<Map<String, Object>> all, String member, Object value) {
    long counted = all.stream().filter(one -> value.equals(one.get(member))).count();
    return BigDecimal.valueOf(counted * 100)
        .divide(BigDecimal.valueOf(all.size()), 0, RoundingMode.HALF_UP)
        .intValue();
  }
}
