// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.TestMunicipalities;
import nl.socialteams.inbox.StateHandler;

/** Feeds one table of one projection; what partners try in a test municipality is in no report. */
record FactHandler<T>(int projection, FactTable<T> table) implements StateHandler<T> {

  @Override
  public EventType<T> type() {
    return table.type();
  }

  @Override
  public void apply(T state, CloudEvent event) throws SQLException {
    if (!TestMunicipalities.include(table.municipality(state))) {
      table.keep(new Origin(projection, event.time()), state);
    }
  }

  @Override
  public void applyTombstone(String key) throws SQLException {
    table.forget(projection, key);
  }
}
