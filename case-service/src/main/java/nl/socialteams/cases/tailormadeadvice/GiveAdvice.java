// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.DayInCase;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.tailormadeplan.TailorMadePlan;
import nl.socialteams.cases.teammembership.Workers;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records what the expert named on a running plan advised. */
@ApplicationScoped
class GiveAdvice {
  private final KnowledgeClock knowledge;
  private final DayInCase days;
  private final Workers workers;
  private final VisibleCase cases;
  private final TailorMadeConsultationRepository consultations;
  private final AdviceTexts texts;
  private final CaseTimeline timeline;

  @Inject
  GiveAdvice(
      KnowledgeClock knowledge,
      DayInCase days,
      Workers workers,
      VisibleCase cases,
      TailorMadeConsultationRepository consultations,
      AdviceTexts texts,
      CaseTimeline timeline) {
    this.knowledge = knowledge;
    this.days = days;
    this.workers = workers;
    this.cases = cases;
    this.consultations = consultations;
    this.texts = texts;
    this.timeline = timeline;
  }

  /**
   * @throws NotItsExpert where the caller is somebody else
   */
  TailorMadeConsultation give(TailorMadePlan plan, NewTailorMadeConsultation told) {
    if (workers.calling(plan.municipality()).filter(it -> it.equals(plan.expert())).isEmpty()) {
      throw new NotItsExpert();
    }
    CaseFile caseFile = cases.caseFile(plan.caseId());
    List<Fault> faults = new ArrayList<>();
    days.require(caseFile, told.heldOn(), "/heldOn", faults);
    if (told.heldOn().isBefore(plan.startedOn())) {
      faults.add(Fault.of(Fault.Place.BODY, "/heldOn", "before-plan-began", plan.startedOn()));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    Knowledge known = knowledge.known(told.knownSince());
    plan.requireRunning();
    TailorMadeConsultation held = TailorMadeConsultation.held(plan, told.heldOn(), known);
    texts.keep(held, told.advice());
    consultations.persistAndFlush(held);
    timeline.tell(caseFile, told.heldOn(), "tailor-made-advised");
    return held;
  }
}
