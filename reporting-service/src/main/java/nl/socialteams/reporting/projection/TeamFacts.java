// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.TeamState;

/** Teams with the days that they work. */
@ApplicationScoped
class TeamFacts implements SmallFacts<TeamState> {
  private static final String KEEP =
      """
      insert into team_fact (projection, team_id, version, event_time, municipality, name, kind,
        founded_on, ended_on, known_from)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (projection, team_id) do update set
        version = excluded.version, event_time = excluded.event_time,
        municipality = excluded.municipality, name = excluded.name, kind = excluded.kind,
        founded_on = excluded.founded_on, ended_on = excluded.ended_on,
        known_from = excluded.known_from
      where team_fact.version < excluded.version
      """;

  private final FactStore store;

  @Inject
  TeamFacts(FactStore store) {
    this.store = store;
  }

  @Override
  public EventType<TeamState> type() {
    return AreaEvents.TEAM_CHANGED;
  }

  @Override
  public String municipality(TeamState state) {
    return state.municipality();
  }

  @Override
  public void keep(Origin origin, TeamState state) throws SQLException {
    store.write(
        KEEP,
        origin.projection(),
        state.teamId(),
        state.version(),
        origin.eventTime(),
        state.municipality(),
        state.name(),
        state.kind(),
        state.foundedOn(),
        state.endedOn(),
        state.knownFrom());
  }

  @Override
  public void forget(int projection, String key) throws SQLException {
    store.write(
        "delete from team_fact where projection = ? and team_id = ?",
        projection,
        UUID.fromString(key));
  }
}
