// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.VisibleCase;

/**
 * Policy: a plan is seen by who sees a case of its household, and worked on by who works in one.
 */
@ApplicationScoped
class VisiblePlan {
  private final PlanRepository plans;
  private final VisibleCase visible;

  @Inject
  VisiblePlan(PlanRepository plans, VisibleCase visible) {
    this.plans = plans;
    this.visible = visible;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Plan seen(UUID id) {
    return oneOf(plans.findById(id), null);
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Plan worked(UUID id) {
    Plan plan = seen(id);
    return oneOf(plan, visible.workedOf(plan.household()));
  }

  private Plan oneOf(Plan plan, List<CaseFile> worked) {
    if (plan == null) {
      throw new NotFoundException();
    }
    List<CaseFile> cases = worked == null ? visible.seenOf(plan.household()) : worked;
    if (cases.isEmpty()) {
      throw new NotFoundException();
    }
    visible.caseFile(cases.getFirst().id());
    return plan;
  }
}
