// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many subscriptions, for how long. */
@ConfigMapping(prefix = "socialteams.subscriptions")
public interface SubscriptionSettings {
  /** Until then what the token told is believed; renewing reads it anew. */
  @WithDefault("30D")
  Duration term();

  /** How many of one subscriber go on at once. */
  @WithDefault("500")
  int atMost();

  /** How long a secret that was replaced still signs too. */
  @WithDefault("24H")
  Duration secretOverlap();
}
