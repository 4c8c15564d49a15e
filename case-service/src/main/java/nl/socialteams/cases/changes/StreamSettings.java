// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Streams of changes to screens. */
@ConfigMapping(prefix = "socialteams.change-streams")
interface StreamSettings {
  /** How many this service holds open at once; fewer than what the gateway lets through. */
  @WithDefault("200")
  int atMost();

  /** How many of them one caller may have. */
  @WithDefault("20")
  int atMostOfOne();

  /** How soon after a change a screen is told. */
  @WithDefault("2s")
  Duration lookEvery();

  /** A sign of life where there is nothing to tell, so that nobody in between hangs up. */
  @WithDefault("15s")
  Duration heartbeat();

  /** Changes that are read at once. */
  @WithDefault("100")
  int batch();
}
