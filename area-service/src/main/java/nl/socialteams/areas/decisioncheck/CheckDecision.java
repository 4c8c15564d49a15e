// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decisionplan.DecisionPlan;
import nl.socialteams.areas.decisionplan.PlanDecision;
import nl.socialteams.areas.runningcase.RunningCases;

/** Checks a decision by making its plan, without carrying it out. */
@ApplicationScoped
public class CheckDecision {
  private final PlanDecision planDecision;
  private final RunningCases cases;

  @Inject
  CheckDecision(PlanDecision planDecision, RunningCases cases) {
    this.planDecision = planDecision;
    this.cases = cases;
  }

  DecisionCheckView check(Decision decision) {
    return decision.checked() == null
        ? check(planDecision.plan(decision))
        : CheckAsJson.read(decision.checked());
  }

  public DecisionCheckView check(DecisionPlan plan) {
    CheckedNames names = new CheckedNames(plan);
    FindGaps gaps = new FindGaps(plan);
    return new DecisionCheckView(
        plan.decision().id(),
        plan.day(),
        plan.list().year(),
        plan.isAdoptable(),
        plan.missing(),
        plan.unknownNames().stream().map(UnknownNameView::of).toList(),
        plan.impossible().stream().map(ImpossibleChangeView::of).toList(),
        names.overlaps(),
        gaps.onTheDay(),
        gaps.later(),
        gaps.toAccept(),
        names.inhabitants(),
        new CountCases(plan.areas(), names).of(cases.of(plan.decision().municipality())),
        names.assignments());
  }
}
