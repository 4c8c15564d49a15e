// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.Period;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The usual terms of a referral, from the day on which it is proposed. */
@ConfigMapping(prefix = "socialteams.cases.referrals")
public interface ReferralTerms {
  @WithDefault("P14D")
  Period answerWithin();

  @WithDefault("P6M")
  Period reportWithin();
}
