// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.cases.casefile.VisibleCase;

/**
 * Policy: a tailor-made plan is seen by who sees its case, the expert named on it among them, and
 * worked on by who works in its case.
 */
@ApplicationScoped
public class VisibleTailorMadePlan {
  private final VisibleCase cases;
  private final TailorMadePlanRepository plans;

  @Inject
  VisibleTailorMadePlan(VisibleCase cases, TailorMadePlanRepository plans) {
    this.cases = cases;
    this.plans = plans;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public TailorMadePlan seen(UUID id) {
    TailorMadePlan found = find(id);
    cases.caseFile(found.caseId());
    return found;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public TailorMadePlan worked(UUID id) {
    TailorMadePlan found = find(id);
    cases.workedIn(found.caseId());
    return found;
  }

  private TailorMadePlan find(UUID id) {
    return plans.findByIdOptional(id).orElseThrow(NotFoundException::new);
  }
}
