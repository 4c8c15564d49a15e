// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the inbox reads. */
@ConfigMapping(prefix = "socialteams.inbox")
public interface InboxSettings {

  /**
   * Whether the handlers that are beans are fed; off for a service that starts consumers itself.
   */
  @WithDefault("true")
  boolean enabled();

  /** Names the offsets of this service's handlers, and their consumer group. */
  @WithDefault("${quarkus.application.name}")
  String consumer();

  /** Records applied in one transaction. */
  @WithDefault("500")
  int maxPollRecords();

  /** How many threads read the topics when a projection is built, each some partitions of all. */
  @WithDefault("4")
  int buildThreads();

  /** After how long a killed replica's partitions go to another. */
  @WithDefault("PT8S")
  Duration sessionTimeout();

  /** Longest time of one transaction. */
  @WithDefault("PT60S")
  Duration transactionTimeout();

  /** Pause after a failure; doubled at each further one, up to fifty times. */
  @WithDefault("PT0.1S")
  Duration retryPause();

  /** Whether parked events are tried again at each start, as a new version may know them. */
  @WithDefault("true")
  boolean replayParkedOnStart();
}
