// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseFileRepository;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/** Notes an evaluation, or what was wrong with one. */
@ApplicationScoped
class RecordEvaluation {
  private final KnowledgeClock knowledge;
  private final EvaluationCheck check;
  private final CaseFileRepository cases;
  private final EvaluationRepository evaluations;
  private final CaseTimeline timeline;
  private final EvaluationEvents events;

  @Inject
  RecordEvaluation(
      KnowledgeClock knowledge,
      EvaluationCheck check,
      CaseFileRepository cases,
      EvaluationRepository evaluations,
      CaseTimeline timeline,
      EvaluationEvents events) {
    this.knowledge = knowledge;
    this.check = check;
    this.cases = cases;
    this.evaluations = evaluations;
    this.timeline = timeline;
    this.events = events;
  }

  Evaluation record(CaseFile caseFile, NewEvaluation told) {
    Knowledge known = begin(caseFile, told);
    return add(caseFile, Evaluation.of(caseFile, told, known), "practice-evaluated");
  }

  Evaluation correct(CaseFile caseFile, Evaluation wrong, NewEvaluation told) {
    Knowledge known = begin(caseFile, told);
    Evaluation right = wrong.correct(caseFile, told, known);
    evaluations.flush();
    return add(caseFile, right, "evaluation-corrected");
  }

  /**
   * @throws EvaluationBeforePlan where there is nothing to evaluate
   */
  private Knowledge begin(CaseFile caseFile, NewEvaluation told) {
    check.check(caseFile, told);
    Knowledge known = knowledge.known(told.knownSince());
    if (!evaluations.hasPlanOrSupport(caseFile.id(), told.assessedOn())) {
      throw new EvaluationBeforePlan();
    }
    cases.hold(caseFile);
    return known;
  }

  private Evaluation add(CaseFile caseFile, Evaluation evaluation, String happening) {
    evaluations.persistAndFlush(evaluation);
    events.changed(caseFile);
    timeline.tell(caseFile, evaluation.assessedOn(), happening);
    return evaluation;
  }
}
