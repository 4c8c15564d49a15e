// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.DeferredRules;
import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decision.DecisionEvents;
import nl.socialteams.areas.decisioncheck.CheckAsJson;
import nl.socialteams.areas.decisioncheck.CheckDecision;
import nl.socialteams.areas.decisioncheck.DecisionCheckView;
import nl.socialteams.areas.decisionplan.DecisionPlan;
import nl.socialteams.areas.decisionplan.PlanDecision;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;

/** Decides a draft: its plan is made once more, must be clean, and is carried out whole. */
@ApplicationScoped
class AdoptDecision {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final PlanDecision planDecision;
  private final CheckDecision checkDecision;
  private final CarryOutPlan carryOut;
  private final DecisionEvents events;
  private final DeferredRules rules;

  @Inject
  AdoptDecision(
      Today today,
      KnowledgeClock knowledge,
      PlanDecision planDecision,
      CheckDecision checkDecision,
      CarryOutPlan carryOut,
      DecisionEvents events,
      DeferredRules rules) {
    this.today = today;
    this.knowledge = knowledge;
    this.planDecision = planDecision;
    this.checkDecision = checkDecision;
    this.carryOut = carryOut;
    this.events = events;
    this.rules = rules;
  }

  /**
   * @param draft locked, with the municipality's turn taken
   */
  void adopt(Decision draft, Adoption adoption) {
    draft.requireDraft();
    Knowledge known = knowledge.known(adoption.knownSince());
    DecisionPlan plan = planDecision.plan(draft);
    DecisionCheckView check = checkDecision.check(plan);
    NotAdoptable.unlessClean(check, adoption.withGaps());
    draft.decide(adoption.takenOn(), adoption.withGaps(), CheckAsJson.write(check), known);
    events.became(draft, draft.takenOn(), known);
    carryOut.carryOut(plan, known);
    if (draft.isDue(today.date())) {
      draft.comeIntoForce();
      events.became(draft, draft.inForceFrom(), known);
    }
    rules.hold();
  }
}
