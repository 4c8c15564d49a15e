// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.DayInCase;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.tailormadeplan.TailorMadePlan;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Begins, completes and drops a step of a plan that runs. */
@ApplicationScoped
class TakeStep {
  private final DayInCase days;
  private final VisibleCase cases;
  private final TailorMadeStepRepository steps;
  private final StepTexts texts;
  private final CaseTimeline timeline;

  @Inject
  TakeStep(
      DayInCase days,
      VisibleCase cases,
      TailorMadeStepRepository steps,
      StepTexts texts,
      CaseTimeline timeline) {
    this.days = days;
    this.cases = cases;
    this.steps = steps;
    this.texts = texts;
    this.timeline = timeline;
  }

  /**
   * @throws MoreDecisiveFirst where one before it has not begun
   */
  void begin(TailorMadePlan plan, TailorMadeStep step, StepBeginning told) {
    CaseFile caseFile = caseOf(plan, told.begunOn(), "/begunOn", plan.startedOn());
    step.begin(told.begunOn());
    steps
        .waitingBefore(plan.id(), step.place())
        .ifPresent(
            waiting -> {
              throw new MoreDecisiveFirst(waiting.place());
            });
    steps.flush();
    timeline.tell(caseFile, told.begunOn(), "tailor-made-step-begun", step.place());
  }

  void complete(TailorMadePlan plan, TailorMadeStep step, StepCompletion told) {
    CaseFile caseFile = caseOf(plan, told.endedOn(), "/endedOn", earliest(plan, step));
    step.complete(told.endedOn(), told.outcome());
    texts.keepWhatCame(step, told.came());
    steps.flush();
    timeline.tell(caseFile, told.endedOn(), "tailor-made-step-done", step.place(), told.outcome());
  }

  void drop(TailorMadePlan plan, TailorMadeStep step, StepDropping told) {
    CaseFile caseFile = caseOf(plan, told.endedOn(), "/endedOn", earliest(plan, step));
    step.drop(told.endedOn());
    texts.keepWhatCame(step, told.reason());
    steps.flush();
    timeline.tell(caseFile, told.endedOn(), "tailor-made-step-dropped", step.place());
  }

  private static LocalDate earliest(TailorMadePlan plan, TailorMadeStep step) {
    return step.begunOn() == null ? plan.startedOn() : step.begunOn();
  }

  private CaseFile caseOf(TailorMadePlan plan, LocalDate day, String pointer, LocalDate earliest) {
    CaseFile caseFile = cases.workedIn(plan.caseId());
    List<Fault> faults = new ArrayList<>();
    days.require(caseFile, day, pointer, faults);
    if (day.isBefore(earliest)) {
      faults.add(Fault.of(Fault.Place.BODY, pointer, "before-plan-began", earliest));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    plan.requirePerspective();
    return caseFile;
  }
}
