// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells again of plans that changed without a step of their own, as when one of a household is
 * destroyed.
 */
@ApplicationScoped
public class PlansToldAgain {
  private final PlanContents contents;
  private final PlanRepository plans;
  private final PlanEvents events;

  @Inject
  PlansToldAgain(PlanContents contents, PlanRepository plans, PlanEvents events) {
    this.contents = contents;
    this.plans = plans;
    this.events = events;
  }

  /** As it stands now, with the version that it has now. */
  public void tell(UUID plan) {
    contents.asPlan(
        () -> {
          events.changed(plans.findById(plan));
          return null;
        });
  }
}
