// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import nl.socialteams.areas.teamhistory.TeamName;
import nl.socialteams.areas.teamhistory.TeamNameHistory;
import nl.socialteams.knowntime.Knowledge;

/**
 * The steps of a team's life, for single changes and for decisions alike. What a team serves is not
 * changed by them; the database refuses an assignment that would be left outside its team's life.
 */
@ApplicationScoped
public class TeamChanges {
  private final Clock clock;
  private final TeamRepository teams;
  private final TeamNameHistory names;
  private final TeamEvents events;
  private final Event<TeamEndedOn> ended;
  private final Event<TeamGoesOn> goesOn;

  @Inject
  TeamChanges(
      Clock clock,
      TeamRepository teams,
      TeamNameHistory names,
      TeamEvents events,
      Event<TeamEndedOn> ended,
      Event<TeamGoesOn> goesOn) {
    this.clock = clock;
    this.teams = teams;
    this.names = names;
    this.events = events;
    this.ended = ended;
    this.goesOn = goesOn;
  }

  /**
   * @param decision that founds it, or null
   */
  public Team found(FoundedTeam founded, LocalDate on, Knowledge known, UUID decision) {
    Team team = Team.found(founded, on, known, decision, clock.instant());
    teams.persistAndFlush(team);
    names.begin(team.identity(), team.name(), on, null, known, decision);
    events.founded(team);
    return team;
  }

  public void rename(Team team, String name, LocalDate on, Knowledge known, UUID decision) {
    team.requireWorking(on);
    List<TeamName> all = names.known(List.of(team.id())).get(team.id());
    TeamName current = all.stream().filter(n -> n.isOn(on)).findFirst().orElseThrow();
    if (!current.name().equals(name)) {
      names.supersede(current, known, decision);
      if (current.from().isBefore(on)) {
        names.begin(team.identity(), current.name(), current.from(), on, known, decision);
      }
      names.begin(team.identity(), name, on, current.until(), known, decision);
    }
    team.know(known);
    events.changed(team);
  }

  /**
   * @param into the team that it is merged into, or null
   */
  public void end(Team team, UUID into, LocalDate on, Knowledge known, UUID decision) {
    team.end(on, into, known, decision);
    events.changed(team);
    ended.fire(new TeamEndedOn(team.id(), on, known));
  }

  /**
   * What a decision did to teams is undone; its day has not come.
   *
   * @param decided when the decision became known
   */
  public void takeBack(UUID decision, Instant decided, Knowledge known) {
    for (Team founded : teams.list("foundedBy = ?1 and endedOn is null", decision)) {
      founded.neverBegin(known);
      events.changed(founded);
      ended.fire(new TeamEndedOn(founded.id(), founded.foundedOn(), known));
    }
    for (Team gone : teams.list("endedBy", decision)) {
      LocalDate day = gone.endedOn();
      gone.goOn(known);
      events.changed(gone);
      goesOn.fire(new TeamGoesOn(gone.id(), day, decided, known));
    }
    for (UUID renamed : names.supersededBy(decision)) {
      Team team = teams.findById(renamed);
      team.know(known);
      events.changed(team);
    }
  }
}
