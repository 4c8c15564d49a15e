// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the outbox is relayed. */
@ConfigMapping(prefix = "socialteams.outbox")
public interface OutboxSettings {

  /** Whether this process relays; another may do it for all. */
  @WithDefault("true")
  boolean relayEnabled();

  /**
   * In how many parts the replicas share the work. The same for all of them, and changed only while
   * the outbox is empty.
   */
  @WithDefault("8")
  int partitions();

  /** Rows that are sent before the first is waited for. */
  @WithDefault("500")
  int batchSize();

  /**
   * How long a row waits at most that this process was not told of: one that another wrote, or that
   * was there before it started.
   */
  @WithDefault("PT1S")
  Duration pollInterval();

  /** How long the broker may take to accept a record before the relay starts anew. */
  @WithDefault("PT15S")
  Duration deliveryTimeout();

  /** Pause after a failure; doubled at each further one, up to fifty times. */
  @WithDefault("PT0.1S")
  Duration retryPause();
}
