// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.coverage.CoverageFinding;
import nl.socialteams.areas.coverage.Covered;
import nl.socialteams.areas.coverage.CoveredAreas;
import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decision.Reach;
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
    List<CoverageFinding> gaps =
        new CoveredAreas(plan.list(), plan.areas().after().keySet(), plan.lineage()).findings();
    return new DecisionCheckView(
        plan.decision().id(),
        plan.day(),
        plan.list().year(),
        plan.isAdoptable(),
        plan.missing(),
        plan.unknownNames().stream().map(UnknownNameView::of).toList(),
        plan.impossible().stream().map(ImpossibleChangeView::of).toList(),
        names.overlaps(),
        gaps,
        toAccept(plan, gaps),
        names.inhabitants(),
        new CountCases(plan.areas(), names).of(cases.of(plan.decision().municipality())),
        names.assignments());
  }

  /** A decision that leaves the rest as it is answers only for what it makes worse. */
  private static List<String> toAccept(DecisionPlan plan, List<CoverageFinding> gaps) {
    List<CoverageFinding> before =
        plan.decision().reach() == Reach.WHOLE_MUNICIPALITY
            ? List.of()
            : new CoveredAreas(plan.list(), plan.areas().before().keySet(), plan.lineage())
                .findings();
    return gaps.stream()
        .filter(gap -> before.stream().noneMatch(earlier -> isNoBetter(earlier, gap)))
        .map(CoverageFinding::neighbourhoodCode)
        .toList();
  }

  private static boolean isNoBetter(CoverageFinding earlier, CoverageFinding gap) {
    return earlier.neighbourhoodCode().equals(gap.neighbourhoodCode())
        && (earlier.covered() == Covered.NONE
            || gap.covered() == Covered.PARTLY
                && gap.partsCovered().containsAll(earlier.partsCovered()));
  }
}
