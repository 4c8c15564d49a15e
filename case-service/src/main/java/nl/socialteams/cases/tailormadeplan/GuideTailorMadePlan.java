// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.DayInCase;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.cases.worklist.CaseWork;
import nl.socialteams.cases.worklist.WorkReason;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Takes the steps of a tailor-made plan itself: perspective, people, review, end. */
@ApplicationScoped
class GuideTailorMadePlan {
  private final Today today;
  private final DayInCase days;
  private final VisibleCase cases;
  private final TailorMadeWorkers workers;
  private final TailorMadePlanRepository plans;
  private final TailorMadeTexts texts;
  private final CaseTimeline timeline;
  private final CaseWork work;

  @Inject
  GuideTailorMadePlan(
      Today today,
      DayInCase days,
      VisibleCase cases,
      TailorMadeWorkers workers,
      TailorMadePlanRepository plans,
      TailorMadeTexts texts,
      CaseTimeline timeline,
      CaseWork work) {
    this.today = today;
    this.days = days;
    this.cases = cases;
    this.workers = workers;
    this.plans = plans;
    this.texts = texts;
    this.timeline = timeline;
    this.work = work;
  }

  void findPerspective(TailorMadePlan plan, NewPerspective told) {
    CaseFile caseFile = cases.workedIn(plan.caseId());
    requireNone(faultsOf(caseFile, plan, told.foundOn(), "/foundOn"));
    plan.findPerspective(told.foundOn());
    texts.keep(plan, texts.of(plan).withPerspective(told.perspective()));
    plans.flush();
    timeline.tell(caseFile, told.foundOn(), "tailor-made-perspective");
  }

  void assign(TailorMadePlan plan, TailorMadeAssignment told) {
    CaseFile caseFile = cases.workedIn(plan.caseId());
    List<Fault> faults = new ArrayList<>();
    LocalDate day = today.date();
    UUID worker =
        told.role() == TailorMadeRole.CONTACT
            ? workers.contact(caseFile, told.workerId(), day, "/workerId", faults)
            : workers.expert(caseFile, told.workerId(), day, "/workerId", faults);
    requireNone(faults);
    plan.assign(plan.people().with(told.role(), worker));
    plans.flush();
    timeline.tell(caseFile, day, "tailor-made-assigned", told.role());
  }

  void review(TailorMadePlan plan, TailorMadeReview told) {
    CaseFile caseFile = cases.workedIn(plan.caseId());
    List<Fault> faults = faultsOf(caseFile, plan, told.reviewedOn(), "/reviewedOn");
    TailorMadeReading.requireLater(told.nextReviewOn(), told.reviewedOn(), faults);
    requireNone(faults);
    plan.review(told.nextReviewOn());
    plans.flush();
    timeline.tell(caseFile, told.reviewedOn(), "tailor-made-reviewed", told.nextReviewOn());
    work.due(caseFile, WorkReason.PLAN_REVIEW, plan.id(), told.nextReviewOn());
  }

  void end(TailorMadePlan plan, TailorMadeEnding told) {
    CaseFile caseFile = cases.workedIn(plan.caseId());
    List<Fault> faults = faultsOf(caseFile, plan, told.endedOn(), "/endedOn");
    if (told.end() == TailorMadePlanEnd.STOPPED && told.reason() == null) {
      faults.add(fault("/reason", "reason-needed"));
    }
    requireNone(faults);
    plan.requireRunning();
    if (told.end() == TailorMadePlanEnd.COMPLETED) {
      requireStepsOver(plan);
    }
    plan.end(told.end(), told.endedOn());
    texts.keep(plan, texts.of(plan).withReason(told.reason()));
    plans.flush();
    timeline.tell(caseFile, told.endedOn(), "tailor-made-plan-ended", told.end());
    work.done(caseFile, WorkReason.PLAN_REVIEW, plan.id());
  }

  private void requireStepsOver(TailorMadePlan plan) {
    plan.requirePerspective();
    if (plans.steps(plan.id(), List.of("PLANNED", "UNDERWAY")) > 0
        || plans.steps(plan.id(), List.of("DONE")) == 0) {
      throw new StepsNotOver();
    }
  }

  private List<Fault> faultsOf(
      CaseFile caseFile, TailorMadePlan plan, LocalDate day, String pointer) {
    List<Fault> faults = new ArrayList<>();
    days.require(caseFile, day, pointer, faults);
    if (day.isBefore(plan.startedOn())) {
      faults.add(fault(pointer, "before-plan-began", plan.startedOn()));
    }
    return faults;
  }

  private static void requireNone(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
