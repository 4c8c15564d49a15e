// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.cases.worklist.CaseWork;
import nl.socialteams.cases.worklist.WorkReason;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;

/** Begins a tailor-made plan for the household of a case. */
@ApplicationScoped
class BeginTailorMadePlan {
  private final KnowledgeClock knowledge;
  private final TailorMadeReading reading;
  private final HouseholdRepository households;
  private final TailorMadePlanRepository plans;
  private final TailorMadeTexts texts;
  private final CaseTimeline timeline;
  private final CaseWork work;

  @Inject
  BeginTailorMadePlan(
      KnowledgeClock knowledge,
      TailorMadeReading reading,
      HouseholdRepository households,
      TailorMadePlanRepository plans,
      TailorMadeTexts texts,
      CaseTimeline timeline,
      CaseWork work) {
    this.knowledge = knowledge;
    this.reading = reading;
    this.households = households;
    this.plans = plans;
    this.texts = texts;
    this.timeline = timeline;
    this.work = work;
  }

  /**
   * @throws TailorMadePlanRuns where the household has one already
   */
  TailorMadePlan begin(NewTailorMadePlan told) {
    CaseFile caseFile = reading.caseOf(told);
    List<Fault> faults = new ArrayList<>();
    Eligibility eligible = reading.eligibility(caseFile, told, faults);
    TailorMadePeople people = reading.people(caseFile, told, faults);
    Knowledge known = knowledge.known(told.knownSince());
    households.hold(caseFile.household());
    if (plans.runsFor(caseFile.household())) {
      throw TailorMadePlanRuns.already();
    }
    TailorMadePlan plan = TailorMadePlan.begin(caseFile, eligible, people, known);
    if (told.perspective() != null) {
      plan.findPerspective(told.startedOn());
    }
    texts.keep(plan, new TailorMadeWords(told.triedSolutions(), told.perspective(), null));
    plans.persistAndFlush(plan);
    timeline.tell(
        caseFile, told.startedOn(), "tailor-made-plan-begun", eligible.lifeDomains().size());
    work.due(caseFile, WorkReason.PLAN_REVIEW, plan.id(), told.nextReviewOn());
    return plan;
  }
}
