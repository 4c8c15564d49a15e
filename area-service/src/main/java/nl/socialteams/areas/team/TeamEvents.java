// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.areas.teamhistory.TeamLifeHistory;
import nl.socialteams.areas.teamhistory.TeamName;
import nl.socialteams.areas.teamhistory.TeamNameHistory;
import nl.socialteams.areas.teamhistory.TeamProgramme;
import nl.socialteams.areas.teamhistory.TeamProgrammes;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.NameOfTeam;
import nl.socialteams.contracts.area.ProgrammeOfTeam;
import nl.socialteams.contracts.area.TeamState;
import nl.socialteams.knowntime.Today;

/** Tells other services of a team. */
@ApplicationScoped
public class TeamEvents {
  private final Clock clock;
  private final Today today;
  private final TeamRepository teams;
  private final TeamNameHistory names;
  private final TeamProgrammes programmes;
  private final TeamLifeHistory life;
  private final AreaOutbox outbox;

  @Inject
  TeamEvents(
      Clock clock,
      Today today,
      TeamRepository teams,
      TeamNameHistory names,
      TeamProgrammes programmes,
      TeamLifeHistory life,
      AreaOutbox outbox) {
    this.clock = clock;
    this.today = today;
    this.teams = teams;
    this.names = names;
    this.programmes = programmes;
    this.life = life;
    this.outbox = outbox;
  }

  void founded(Team team) {
    outbox.publish(
        AreaEvents.TEAM_CHANGED, team.id().toString(), state(team, names.ever(team.id())));
  }

  /** Under the next version, also where only a day has come. */
  public void changed(Team team) {
    List<TeamName> ever = names.ever(team.id());
    String current =
        ever.stream()
            .filter(name -> name.knownUntil() == null && name.isOn(today.date()))
            .map(TeamName::name)
            .findFirst()
            .orElse(team.name());
    team.tell(current, clock.instant());
    teams.flush();
    outbox.publish(AreaEvents.TEAM_CHANGED, team.id().toString(), state(team, ever));
  }

  private TeamState state(Team team, List<TeamName> ever) {
    return new TeamState(
        team.id(),
        team.municipality(),
        team.version(),
        team.name(),
        team.kind().name(),
        team.foundedOn(),
        team.endedOn(),
        team.splitFrom(),
        team.mergedInto(),
        ever.stream().map(TeamEvents::told).toList(),
        programmes.ever(team.id()).stream().map(TeamEvents::told).toList(),
        life.of(team.id()),
        team.knownFrom(),
        team.asserted());
  }

  private static NameOfTeam told(TeamName name) {
    return new NameOfTeam(
        name.name(),
        name.from(),
        name.until(),
        name.knownFrom(),
        name.knownUntil(),
        name.asserted());
  }

  private static ProgrammeOfTeam told(TeamProgramme programme) {
    return new ProgrammeOfTeam(
        programme.programme(),
        programme.from(),
        programme.until(),
        programme.knownFrom(),
        programme.knownUntil(),
        programme.asserted());
  }
}
