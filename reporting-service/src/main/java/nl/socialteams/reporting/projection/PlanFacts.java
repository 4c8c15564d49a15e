// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.cases.ArrangementGoal;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.InterventionState;
import nl.socialteams.contracts.cases.PlanState;

/** Agreed plans: whose, when agreed, and their goals. */
@Singleton
class PlanFacts extends StateFacts<PlanState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of("plan_fact", "plan_id", "municipality");
  private static final FactColumns CASES =
      FactColumns.of("plan_case_fact", "plan_id", "case_id").and(WhenRecorded.COLUMNS);
  private static final FactColumns AGREEMENTS =
      FactColumns.of("plan_agreement_fact", "plan_id", "agreed_on", "known_from");
  private static final FactColumns GOALS =
      FactColumns.of(
          "goal_fact",
          "plan_id",
          "municipality",
          "goal_id",
          "case_id",
          "attached_to",
          "goal",
          "life_domain",
          "life_domain_version",
          "agreed_on",
          "known_from",
          "known_until");

  @Inject
  PlanFacts(FactStore store) {
    super(store, CaseEvents.PLAN_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(PlanState state) {
    return state.municipality();
  }

  @Override
  long version(PlanState state) {
    return state.version();
  }

  @Override
  List<Object> row(PlanState state) {
    return Row.of(state.planId(), state.municipality());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(PlanState state) {
    return Map.of(
        CASES,
        cases(state),
        AGREEMENTS,
        state.agreements().stream().map(agreed -> Row.of(agreed.on(), agreed.knownFrom())).toList(),
        GOALS,
        goals(state));
  }

  /** What was agreed once is never withdrawn. */
  private static List<List<Object>> cases(PlanState state) {
    List<Object> agreed =
        WhenRecorded.of(
                state.agreements().stream()
                    .map(agreement -> RecordedDay.of(agreement.on(), agreement.knownFrom(), null))
                    .toList())
            .values();
    return state.caseIds().stream().map(id -> Row.and(Row.of(id), agreed)).toList();
  }

  /** Of the arrangement as a whole and of the interventions, each told apart. */
  private static List<List<Object>> goals(PlanState state) {
    return Stream.concat(
            state.goals().stream().map(goal -> ofArrangement(state.municipality(), goal)),
            state.interventions().stream().map(goal -> ofIntervention(state.municipality(), goal)))
        .toList();
  }

  private static List<Object> ofArrangement(String municipality, ArrangementGoal goal) {
    return Row.of(
        municipality,
        goal.goalId(),
        goal.caseId(),
        "ARRANGEMENT",
        goal.goal(),
        null,
        null,
        goal.on(),
        goal.knownFrom(),
        goal.knownUntil());
  }

  private static List<Object> ofIntervention(String municipality, InterventionState intervention) {
    return Row.of(
        municipality,
        intervention.interventionId(),
        intervention.caseId(),
        "INTERVENTION",
        intervention.goal(),
        intervention.lifeDomain(),
        intervention.lifeDomainVersion(),
        intervention.agreedOn(),
        intervention.knownFrom(),
        intervention.knownUntil());
  }
}
