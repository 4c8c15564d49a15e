// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.time.Duration;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import nl.socialteams.cases.emergencyaccess.Danger;

/** Within which time a team responds to danger. */
@ConfigMapping(prefix = "socialteams.cases.danger")
public interface DangerTerms {

  /** Where nothing else is set. */
  @WithDefault("24H")
  Duration responseTerm();

  /** By municipality and kind: {@code response-terms."GM0935".VIOLENCE=PT2H}. */
  Map<String, Map<Danger, Duration>> responseTerms();

  default Duration of(String municipality, Danger kind) {
    return responseTerms().getOrDefault(municipality, Map.of()).getOrDefault(kind, responseTerm());
  }
}
