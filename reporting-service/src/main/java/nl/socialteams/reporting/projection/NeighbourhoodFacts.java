// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaAssignment;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.NeighbourhoodState;
import nl.socialteams.contracts.area.NeighbourhoodYear;

/** Neighbourhoods with their years and with every assignment that was ever known. */
@ApplicationScoped
class NeighbourhoodFacts implements SmallFacts<NeighbourhoodState> {
  private static final String KEEP =
      """
      insert into neighbourhood_fact (projection, code, version, event_time, municipality)
      values (?, ?, ?, ?, ?)
      on conflict (projection, code) do update set
        version = excluded.version, event_time = excluded.event_time,
        municipality = excluded.municipality
      where neighbourhood_fact.version < excluded.version
      """;
  private static final String ADD_YEAR =
      """
      insert into neighbourhood_year_fact (projection, neighbourhood, year, name, inhabitants,
        district_code, district_name)
      values (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String ADD_ASSIGNMENT =
      """
      insert into assignment_fact (projection, neighbourhood, position, part_id, team_id,
        valid_from, valid_until, known_from, known_until)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final FactStore store;

  @Inject
  NeighbourhoodFacts(FactStore store) {
    this.store = store;
  }

  @Override
  public EventType<NeighbourhoodState> type() {
    return AreaEvents.NEIGHBOURHOOD_CHANGED;
  }

  @Override
  public String municipality(NeighbourhoodState state) {
    return state.municipality();
  }

  @Override
  public void keep(Origin origin, NeighbourhoodState state) throws SQLException {
    int projection = origin.projection();
    if (store.write(
        KEEP,
        projection,
        state.code(),
        state.version(),
        origin.eventTime(),
        state.municipality())) {
      replaceYears(projection, state);
      replaceAssignments(projection, state);
    }
  }

  @Override
  public void forget(int projection, String key) throws SQLException {
    store.write(
        "delete from neighbourhood_fact where projection = ? and code = ?", projection, key);
  }

  private void replaceYears(int projection, NeighbourhoodState state) throws SQLException {
    store.write(
        "delete from neighbourhood_year_fact where projection = ? and neighbourhood = ?",
        projection,
        state.code());
    for (NeighbourhoodYear listed : state.years()) {
      store.write(
          ADD_YEAR,
          projection,
          state.code(),
          listed.year(),
          listed.name(),
          listed.inhabitants(),
          listed.districtCode(),
          listed.districtName());
    }
  }

  private void replaceAssignments(int projection, NeighbourhoodState state) throws SQLException {
    store.write(
        "delete from assignment_fact where projection = ? and neighbourhood = ?",
        projection,
        state.code());
    int position = 0;
    for (AreaAssignment assigned : state.assignments()) {
      store.write(
          ADD_ASSIGNMENT,
          projection,
          state.code(),
          position++,
          assigned.partId(),
          assigned.teamId(),
          assigned.validFrom(),
          assigned.validUntil(),
          assigned.knownFrom(),
          assigned.knownUntil());
    }
  }
}
