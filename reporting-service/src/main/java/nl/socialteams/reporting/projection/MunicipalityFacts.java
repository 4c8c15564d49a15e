// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.MunicipalityState;

/** Municipalities by code. */
@ApplicationScoped
class MunicipalityFacts implements SmallFacts<MunicipalityState> {
  private static final String KEEP =
      """
      insert into municipality_fact (projection, code, version, event_time, name)
      values (?, ?, ?, ?, ?)
      on conflict (projection, code) do update set
        version = excluded.version, event_time = excluded.event_time, name = excluded.name
      where municipality_fact.version < excluded.version
      """;

  private final FactStore store;

  @Inject
  MunicipalityFacts(FactStore store) {
    this.store = store;
  }

  @Override
  public EventType<MunicipalityState> type() {
    return AreaEvents.MUNICIPALITY_CHANGED;
  }

  @Override
  public String municipality(MunicipalityState state) {
    return state.code();
  }

  @Override
  public void keep(Origin origin, MunicipalityState state) throws SQLException {
    store.write(
        KEEP, origin.projection(), state.code(), state.version(), origin.eventTime(), state.name());
  }

  @Override
  public void forget(int projection, String key) throws SQLException {
    store.write("delete from municipality_fact where projection = ? and code = ?", projection, key);
  }
}
