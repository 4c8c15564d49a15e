// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import nl.socialteams.problem.Refusal;

/** It was ended before. */
public final class SubscriptionEnded extends Refusal {
  private static final long serialVersionUID = 1L;

  SubscriptionEnded(java.time.Instant endedAt) {
    super("subscription-ended", endedAt);
  }
}
