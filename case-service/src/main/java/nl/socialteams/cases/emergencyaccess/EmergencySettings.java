// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a file stays open that was opened because of danger. */
@ConfigMapping(prefix = "socialteams.cases.emergency-access")
public interface EmergencySettings {
  @WithDefault("24H")
  Duration duration();
}
