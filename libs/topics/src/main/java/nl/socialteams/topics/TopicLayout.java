// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.topics;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How topics are created that are not there yet. */
@ConfigMapping(prefix = "socialteams.topics")
public interface TopicLayout {

  /**
   * Partitions of each topic. More of them later would move keys, and so break the order per key:
   * choose generously on a large installation before the first start.
   */
  @WithDefault("4")
  int partitions();

  /** Copies of each partition; the broker's own default when absent. */
  Optional<Short> replicationFactor();
}
