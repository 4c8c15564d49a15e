// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.closing.ClosingObstacle;

/** A case is not closed while a tailor-made plan runs in it: the expert would lose sight of it. */
@ApplicationScoped
class TailorMadePlanObstacle implements ClosingObstacle {
  private final TailorMadePlanRepository plans;

  @Inject
  TailorMadePlanObstacle(TailorMadePlanRepository plans) {
    this.plans = plans;
  }

  @Override
  public void check(CaseFile caseFile) {
    if (plans.runsIn(caseFile.id())) {
      throw TailorMadePlanRuns.inCase();
    }
  }
}
