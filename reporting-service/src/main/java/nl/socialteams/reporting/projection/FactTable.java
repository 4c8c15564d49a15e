// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;

import nl.socialteams.cloudevents.EventType;

/** Keeps what the events of one topic tell, in any projection. */
interface FactTable<T> {

  EventType<T> type();

  /** Takes the state over, unless the projection has the same or a higher version of it. */
  void keep(Origin origin, T state) throws SQLException;

  /** Forgets an aggregate that was destroyed. */
  void forget(int projection, String key) throws SQLException;

  /** Forgets all other projections. */
  void keepOnly(int projection) throws SQLException;
}
