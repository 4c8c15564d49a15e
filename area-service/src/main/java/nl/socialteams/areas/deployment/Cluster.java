// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.List;
import java.util.UUID;

/** Where an organisation delivers its hours: neighbourhoods, or whatever some teams serve. */
record Cluster(List<String> neighbourhoods, List<UUID> teams) {

  Cluster {
    neighbourhoods = neighbourhoods == null ? List.of() : List.copyOf(neighbourhoods);
    teams = teams == null ? List.of() : List.copyOf(teams);
  }

  boolean isNowhere() {
    return neighbourhoods.isEmpty() && teams.isEmpty();
  }
}
