// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.cases.access.RestrictedFiles;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.VisibleCase;

/**
 * Policy: a plan is seen by who sees a case of its household, and worked on by who works in one.
 */
@ApplicationScoped
class VisiblePlan {
  private final PlanRepository plans;
  private final VisibleCase visible;
  private final RestrictedFiles restricted;

  @Inject
  VisiblePlan(PlanRepository plans, VisibleCase visible, RestrictedFiles restricted) {
    this.plans = plans;
    this.visible = visible;
    this.restricted = restricted;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Plan seen(UUID id) {
    return oneOf(id, plans.findById(id), null);
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Plan worked(UUID id) {
    Plan plan = seen(id);
    return oneOf(id, plan, visible.workedOf(plan.household()));
  }

  private Plan oneOf(UUID id, Plan plan, List<CaseFile> worked) {
    if (plan == null) {
      throw restricted.absent(id);
    }
    List<CaseFile> cases = worked == null ? visible.seenOf(plan.household()) : worked;
    if (cases.isEmpty()) {
      throw restricted.absent(id);
    }
    visible.caseFile(cases.getFirst().id());
    return plan;
  }
}
