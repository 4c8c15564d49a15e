// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.socialteams.areas.team.Team;

/**
 * The teams that work on a day, by the names of that day.
 *
 * @param called names by team
 */
record WorkingTeams(List<Team> teams, Map<UUID, String> called) {

  static WorkingTeams on(LocalDate day, List<Team> all, Map<UUID, String> called) {
    return new WorkingTeams(all.stream().filter(team -> team.worksOn(day)).toList(), called);
  }

  Map<UUID, Team> byId() {
    return teams.stream().collect(Collectors.toMap(Team::id, Function.identity()));
  }

  TeamNames names() {
    return new TeamNames(
        teams.stream()
            .map(team -> new PlannedTeam(team.id(), nameOf(team), team.endedOn()))
            .toList());
  }

  /** Those that can be given areas once the changes are made. */
  TeamNames namesAfter(TeamPlan plan) {
    Map<UUID, Team> known = byId();
    return new TeamNames(
        plan.names().entrySet().stream()
            .map(
                named ->
                    new PlannedTeam(
                        named.getKey(),
                        named.getValue(),
                        known.containsKey(named.getKey())
                            ? known.get(named.getKey()).endedOn()
                            : null))
            .toList());
  }

  private String nameOf(Team team) {
    return called.getOrDefault(team.id(), team.name());
  }
}
