// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The tailor-made plan that runs in a household. */
@ApplicationScoped
public class RunningTailorMadePlan {
  private final TailorMadePlanRepository plans;
  private final TailorMadeTexts texts;

  @Inject
  RunningTailorMadePlan(TailorMadePlanRepository plans, TailorMadeTexts texts) {
    this.plans = plans;
    this.texts = texts;
  }

  /** Null where none runs, or the caller does not see its case. */
  public TailorMadePlanView of(UUID household) {
    return plans.seenRunning(household).map(texts::show).orElse(null);
  }
}
