// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.CaseOutbox;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.EvaluationState;
import nl.socialteams.contracts.cases.EvaluationsState;

/** Tells other services of all evaluations of a case. */
@ApplicationScoped
class EvaluationEvents {
  private final CaseOutbox outbox;
  private final EvaluationRepository evaluations;

  @Inject
  EvaluationEvents(CaseOutbox outbox, EvaluationRepository evaluations) {
    this.outbox = outbox;
    this.evaluations = evaluations;
  }

  void changed(CaseFile caseFile) {
    List<Evaluation> ever = evaluations.everKnown(caseFile.id());
    // rows are only added, and each is superseded once at most: both numbers only grow
    long version = ever.size() + ever.stream().filter(e -> e.known().until() != null).count();
    outbox.publish(
        CaseEvents.EVALUATIONS_CHANGED,
        caseFile.id().toString(),
        new EvaluationsState(
            caseFile.id(),
            caseFile.household(),
            caseFile.municipality(),
            caseFile.team(),
            version,
            ever.stream().map(EvaluationEvents::state).toList()));
  }

  private static EvaluationState state(Evaluation evaluation) {
    PracticeAnswers answers = evaluation.answers();
    return new EvaluationState(
        evaluation.evaluation(),
        evaluation.assessedOn(),
        answers.departsFromFormerPractice(),
        answers.departureReasons(),
        answers.noDepartureReasons(),
        answers.effects(),
        answers.differentArrangement(),
        answers.arrangementDifferences(),
        answers.timeGained(),
        answers.neighbourhoodPowerUsed(),
        answers.sufficientSupport(),
        answers.satisfied(),
        answers.helpfulInstruments(),
        evaluation.known().from(),
        evaluation.known().until(),
        evaluation.known().asserted());
  }
}
