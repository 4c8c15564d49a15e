// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.NextStatus;

/** A plan is completed, ended, or withdrawn before anybody agreed to it. */
@ApplicationScoped
class EndPlan {
  private final NextStatus next;
  private final PlanRepository plans;
  private final VisibleCase visible;
  private final CaseTimeline timeline;
  private final PlanEvents events;

  @Inject
  EndPlan(
      NextStatus next,
      PlanRepository plans,
      VisibleCase visible,
      CaseTimeline timeline,
      PlanEvents events) {
    this.next = next;
    this.plans = plans;
    this.visible = visible;
    this.timeline = timeline;
    this.events = events;
  }

  void end(Plan plan, PlanEnding ending) {
    Knowledge known = next.known("/endedOn", ending.endedOn(), ending.knownSince(), plan.history());
    plan.end(ending.end(), ending.endedOn(), known);
    plans.flush();
    visible
        .workedOf(plan.household())
        .forEach(
            caseFile ->
                timeline.tell(caseFile, ending.endedOn(), "plan-ended", ending.end().name()));
    events.changed(plan);
  }
}
