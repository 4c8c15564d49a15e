// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;

import nl.socialteams.cloudevents.EventType;

/** Keeps what the events of one topic tell, in any projection. */
interface FactTable<T> {

  EventType<T> type();

  /** Whose it is; of a test municipality nothing is kept. */
  String municipality(T state);

  /** Takes the state over, unless the projection has the same or a higher version of it. */
  void keep(Origin origin, T state) throws SQLException;

  /** Forgets an aggregate that was destroyed. */
  void forget(int projection, String key) throws SQLException;

  /** Forgets all other projections. */
  void keepOnly(int projection) throws SQLException;
}
