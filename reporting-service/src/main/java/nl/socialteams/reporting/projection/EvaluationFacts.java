// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.EvaluationState;
import nl.socialteams.contracts.cases.EvaluationsState;

/** Answers to the questions of the evaluation of practice; what was not answered is no row. */
@Singleton
class EvaluationFacts extends StateFacts<EvaluationsState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of("evaluations_fact", "case_id", "municipality").and(WhenRecorded.COLUMNS);
  private static final FactColumns ANSWERS =
      FactColumns.of(
          "evaluation_answer_fact",
          "case_id",
          "municipality",
          "evaluation_id",
          "assessed_on",
          "question",
          "choice",
          "answer",
          "known_from",
          "known_until");

  @Inject
  EvaluationFacts(FactStore store) {
    super(store, CaseEvents.EVALUATIONS_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(EvaluationsState state) {
    return state.municipality();
  }

  @Override
  long version(EvaluationsState state) {
    return state.version();
  }

  @Override
  List<Object> row(EvaluationsState state) {
    return Row.and(
        Row.of(state.caseId(), state.municipality()),
        WhenRecorded.of(state.evaluations().stream().map(EvaluationFacts::day).toList()).values());
  }

  private static RecordedDay day(EvaluationState given) {
    return RecordedDay.of(given.assessedOn(), given.knownFrom(), given.knownUntil());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(EvaluationsState state) {
    return Map.of(
        ANSWERS,
        state.evaluations().stream()
            .flatMap(given -> EvaluationAnswers.of(state.municipality(), given).stream())
            .toList());
  }
}
