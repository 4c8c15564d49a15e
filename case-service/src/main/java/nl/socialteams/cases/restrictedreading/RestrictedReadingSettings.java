// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a restricted file can be exported after its purpose was stated. */
@ConfigMapping(prefix = "socialteams.cases.restricted-reading")
public interface RestrictedReadingSettings {
  @WithDefault("24H")
  Duration duration();
}
