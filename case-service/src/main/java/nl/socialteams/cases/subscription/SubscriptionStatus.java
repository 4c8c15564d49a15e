// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a subscription brings anything. */
@Schema(
    description =
        "ACTIVE loopt / goes on; PAUSED gepauzeerd, zie pausedBecause / waits for a renewal, see"
            + " pausedBecause; LAPSED verlopen, wacht op verlenging / its term is over, waits for a"
            + " renewal; ENDED beëindigd / ended")
public enum SubscriptionStatus {
  ACTIVE,
  PAUSED,
  LAPSED,
  ENDED
}
