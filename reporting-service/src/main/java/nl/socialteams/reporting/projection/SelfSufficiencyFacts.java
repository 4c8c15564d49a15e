// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.ScoreState;
import nl.socialteams.contracts.cases.SelfSufficiencyState;

/** Scores of every measurement, as they were known. */
@Singleton
class SelfSufficiencyFacts extends StateFacts<SelfSufficiencyState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of("self_sufficiency_fact", "case_id", "municipality").and(WhenRecorded.COLUMNS);
  private static final FactColumns FIRST_AND_LAST =
      FactColumns.of("first_and_last_fact", "case_id", "last_on", "settled_from")
          .and(FirstAndLastScores.COLUMNS);
  private static final FactColumns SCORES =
      FactColumns.of(
          "score_fact",
          "case_id",
          "measurement_id",
          "matrix",
          "matrix_version",
          "matrix_label",
          "measured_on",
          "domain",
          "score",
          "known_from",
          "known_until");

  @Inject
  SelfSufficiencyFacts(FactStore store) {
    super(store, CaseEvents.SELF_SUFFICIENCY_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(SelfSufficiencyState state) {
    return state.municipality();
  }

  @Override
  long version(SelfSufficiencyState state) {
    return state.version();
  }

  @Override
  List<Object> row(SelfSufficiencyState state) {
    return Row.and(Row.of(state.caseId(), state.municipality()), whenMeasured(state).values());
  }

  /** Who was looked at in no domain has no score. */
  private static WhenRecorded whenMeasured(SelfSufficiencyState state) {
    return WhenRecorded.of(
        state.measurements().stream()
            .filter(measured -> !measured.scores().isEmpty())
            .map(
                measured ->
                    RecordedDay.of(measured.on(), measured.knownFrom(), measured.knownUntil()))
            .toList());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(SelfSufficiencyState state) {
    return Map.of(SCORES, scores(state), FIRST_AND_LAST, firstAndLast(state));
  }

  /** One row, where something holds. */
  private static List<List<Object>> firstAndLast(SelfSufficiencyState state) {
    WhenRecorded measured = whenMeasured(state);
    return measured.lastOn() == null
        ? List.of()
        : List.of(
            Row.and(
                Row.of(measured.lastOn(), measured.settledFrom()),
                FirstAndLastScores.of(state).values()));
  }

  private static List<List<Object>> scores(SelfSufficiencyState state) {
    return state.measurements().stream()
        .flatMap(measured -> measured.scores().stream().map(score -> row(measured, score)))
        .toList();
  }

  private static List<Object> row(MeasurementState measured, ScoreState score) {
    return Row.of(
        measured.measurementId(),
        measured.matrix(),
        measured.matrixVersion(),
        measured.matrixLabel(),
        measured.on(),
        score.domain(),
        score.score(),
        measured.knownFrom(),
        measured.knownUntil());
  }
}
