// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.ArrayList;
import java.util.List;

import nl.socialteams.contracts.cases.EvaluationState;

/**
 * The answers of one evaluation as rows: to a question with yes or no one row, to one with many
 * choices a row for each that was chosen. The row {@code ASSESSED} is there for every evaluation.
 */
final class EvaluationAnswers {
  /** Stands for the question as a whole, where it was answered. */
  static final String ANY = "ANY";

  private final String municipality;
  private final EvaluationState given;
  private final List<List<Object>> rows = new ArrayList<>();

  private EvaluationAnswers(String municipality, EvaluationState given) {
    this.municipality = municipality;
    this.given = given;
  }

  static List<List<Object>> of(String municipality, EvaluationState given) {
    EvaluationAnswers answers = new EvaluationAnswers(municipality, given);
    answers.add("ASSESSED", ANY, "YES");
    answers.yesOrNo("DEPARTS_FROM_FORMER_PRACTICE", given.departsFromFormerPractice());
    answers.yesOrNo("DIFFERENT_ARRANGEMENT", given.differentArrangement());
    answers.yesOrNo("TIME_GAINED", given.timeGained());
    answers.yesOrNo("NEIGHBOURHOOD_POWER_USED", given.neighbourhoodPowerUsed());
    answers.yesOrNo("SUFFICIENT_SUPPORT", given.sufficientSupport());
    answers.yesOrNo("SATISFIED", given.satisfied());
    answers.choices("DEPARTURE_REASON", given.departureReasons());
    answers.choices("NO_DEPARTURE_REASON", given.noDepartureReasons());
    answers.choices("EFFECT", given.effects());
    answers.choices("ARRANGEMENT_DIFFERENCE", given.arrangementDifferences());
    answers.choices("INSTRUMENT", given.helpfulInstruments());
    return List.copyOf(answers.rows);
  }

  private void yesOrNo(String question, Boolean answer) {
    if (answer != null) {
      add(question, ANY, answer ? "YES" : "NO");
    }
  }

  private void choices(String question, List<String> chosen) {
    if (chosen != null) {
      add(question, ANY, "ANSWERED");
      chosen.stream().distinct().forEach(choice -> add(question, choice, "CHOSEN"));
    }
  }

  private void add(String question, String choice, String answer) {
    rows.add(
        Row.of(
            municipality,
            given.evaluationId(),
            given.assessedOn(),
            question,
            choice,
            answer,
            given.knownFrom(),
            given.knownUntil()));
  }
}
