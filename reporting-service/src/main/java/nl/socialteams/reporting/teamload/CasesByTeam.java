// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Running cases by the team that they count with.
 *
 * @param counts by team
 * @param withoutTeam those of no team
 */
record CasesByTeam(Map<UUID, Integer> counts, int withoutTeam) {

  static CasesByTeam of(List<RunningCases> running, Function<RunningCases, UUID> teamOf) {
    Map<UUID, Integer> counts = new HashMap<>();
    int withoutTeam = 0;
    for (RunningCases cases : running) {
      UUID team = teamOf.apply(cases);
      if (team == null) {
        withoutTeam += cases.count();
      } else {
        counts.merge(team, cases.count(), Integer::sum);
      }
    }
    return new CasesByTeam(counts, withoutTeam);
  }

  int of(UUID team) {
    return counts.getOrDefault(team, 0);
  }

  int total() {
    return withoutTeam + counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
