// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.teamhistory.TeamName;
import nl.socialteams.areas.teamhistory.TeamNameHistory;
import nl.socialteams.areas.teamhistory.TeamProgramme;
import nl.socialteams.areas.teamhistory.TeamProgrammes;

/** Shows teams with what they are called and take part in. */
@ApplicationScoped
public class TeamViews {
  private final TeamNameHistory names;
  private final TeamProgrammes programmes;

  @Inject
  TeamViews(TeamNameHistory names, TeamProgrammes programmes) {
    this.names = names;
    this.programmes = programmes;
  }

  public TeamView of(Team team) {
    return of(team, null);
  }

  TeamView of(Team team, LocalDate on) {
    return of(List.of(team), on).getFirst();
  }

  /**
   * @param on by the names of this day; null for today's
   */
  public List<TeamView> of(List<Team> teams, LocalDate on) {
    if (teams.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = teams.stream().map(Team::id).toList();
    Map<UUID, List<TeamName>> called = names.known(ids);
    Map<UUID, List<TeamProgramme>> joined = programmes.of(ids);
    return teams.stream()
        .map(
            team ->
                TeamView.of(
                    team,
                    on,
                    called.getOrDefault(team.id(), List.of()),
                    joined.getOrDefault(team.id(), List.of())))
        .toList();
  }
}
