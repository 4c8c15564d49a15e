// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What becomes of plans where two households are found to be one, or part again. */
@ApplicationScoped
public class PlansOfHouseholds {
  private final PlanRepository plans;
  private final PlanEvents events;

  @Inject
  PlansOfHouseholds(PlanRepository plans, PlanEvents events) {
    this.plans = plans;
    this.events = events;
  }

  public boolean runsIn(UUID household) {
    return plans.running(household).isPresent();
  }

  /** They are of another household from now on. */
  public void went(List<UUID> moved) {
    plans.list("id in ?1", moved).forEach(events::changed);
  }
}
