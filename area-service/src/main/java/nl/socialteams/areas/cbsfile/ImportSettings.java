// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long an import may take. */
@ConfigMapping(prefix = "socialteams.imports")
interface ImportSettings {

  /** From its first byte until everything is taken over; then it fails and leaves what was. */
  @WithDefault("2H")
  Duration timeLimit();
}
