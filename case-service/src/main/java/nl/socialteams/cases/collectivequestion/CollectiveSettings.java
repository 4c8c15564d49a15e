// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When like needs are a collective question. */
@ConfigMapping(prefix = "socialteams.cases.collective-questions")
interface CollectiveSettings {
  /** Fewer households than this are never told of. */
  @WithDefault("5")
  int householdsAtLeast();

  /** Needs that arose in so many months, the running one included. */
  @WithDefault("12")
  int months();
}
