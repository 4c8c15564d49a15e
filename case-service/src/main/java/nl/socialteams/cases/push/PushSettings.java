// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.time.Duration;
import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often and how long is tried. */
@ConfigMapping(prefix = "socialteams.push")
interface PushSettings {
  /** How soon after a change it is sent, at the latest; {@code off} in an installation without. */
  @WithDefault("5s")
  String lookEvery();

  /** After how long a subscription that has nothing to tell is looked at again. */
  @WithDefault("5s")
  Duration restFor();

  /** How long after each failed attempt the next one is made; after the last one there is none. */
  @WithDefault("PT5S,PT1M,PT10M,PT1H,PT3H,PT8H,PT12H,PT24H,PT24H")
  List<Duration> retries();

  /** Subscriptions that one replica brings forward at once. */
  @WithDefault("20")
  int atOnce();

  /** Messages of one subscription before another gets its turn. */
  @WithDefault("100")
  int inARow();

  /**
   * How long messages that were set aside, and ended subscriptions, are kept: as long as the feed.
   */
  @WithDefault("30D")
  Duration keep();
}
