// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.codelist.KnownCodes;
import nl.socialteams.cases.codelist.ListCodes;
import nl.socialteams.cases.tailormadeplan.TailorMadePlan;
import nl.socialteams.cases.tailormadeplan.TailorMadePlanRepository;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Adds steps to a plan that has its perspective, and puts them in another order. */
@ApplicationScoped
class OrderSteps {
  private final Today today;
  private final KnownCodes codes;
  private final VisibleCase cases;
  private final TailorMadePlanRepository plans;
  private final TailorMadeStepRepository steps;
  private final StepTexts texts;
  private final CaseTimeline timeline;

  @Inject
  OrderSteps(
      Today today,
      KnownCodes codes,
      VisibleCase cases,
      TailorMadePlanRepository plans,
      TailorMadeStepRepository steps,
      StepTexts texts,
      CaseTimeline timeline) {
    this.today = today;
    this.codes = codes;
    this.cases = cases;
    this.plans = plans;
    this.steps = steps;
    this.texts = texts;
    this.timeline = timeline;
  }

  TailorMadeStep add(TailorMadePlan plan, NewStep told) {
    List<Fault> faults = new ArrayList<>();
    codes
        .on(plan.municipality(), ListCodes.LIFE_DOMAIN, today.date())
        .require(told.lifeDomain(), "/lifeDomain", faults);
    requireNone(faults);
    plan.requirePerspective();
    plans.stepsChanged(plan);
    int last = steps.all(plan.id()).stream().mapToInt(TailorMadeStep::place).max().orElse(0);
    TailorMadeStep step = TailorMadeStep.planned(plan, last + 1, told.lifeDomain());
    texts.keep(step, told.step());
    steps.persistAndFlush(step);
    CaseFile caseFile = cases.workedIn(plan.caseId());
    timeline.tell(caseFile, today.date(), "tailor-made-step-planned", told.lifeDomain());
    return step;
  }

  void reorder(TailorMadePlan plan, StepOrder told) {
    plan.requirePerspective();
    Map<UUID, TailorMadeStep> known = new HashMap<>();
    steps.all(plan.id()).forEach(step -> known.put(step.id(), step));
    requireEach(known.keySet(), told.stepIds());
    plans.stepsChanged(plan);
    for (int at = 0; at < told.stepIds().size(); at++) {
      known.get(told.stepIds().get(at)).move(at + 1);
    }
    steps.flush();
    CaseFile caseFile = cases.workedIn(plan.caseId());
    timeline.tell(caseFile, today.date(), "tailor-made-steps-reordered");
  }

  private static void requireEach(Set<UUID> known, List<UUID> told) {
    List<Fault> faults = new ArrayList<>();
    Set<UUID> named = new HashSet<>();
    for (int at = 0; at < told.size(); at++) {
      if (!known.contains(told.get(at))) {
        faults.add(fault("/stepIds/" + at, "unknown-step", told.get(at)));
      } else if (!named.add(told.get(at))) {
        faults.add(fault("/stepIds/" + at, "named-twice", told.get(at)));
      }
    }
    if (faults.isEmpty() && named.size() < known.size()) {
      faults.add(fault("/stepIds", "steps-missing", known.size() - named.size()));
    }
    requireNone(faults);
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
