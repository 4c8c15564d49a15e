// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.List;

import nl.socialteams.cloudevents.EventType;

/** Keeps what the events of one topic tell, in any projection. */
interface FactTable<T> {

  EventType<T> type();

  /** Whose it is; of a test municipality nothing is kept. */
  String municipality(T state);

  /**
   * Takes states over, each unless the projection has the same or a higher version of it.
   *
   * @param states at least one, those of an aggregate in the order in which they were told
   */
  void keep(int projection, List<Kept<T>> states) throws SQLException;

  /** Forgets an aggregate that was destroyed. */
  void forget(int projection, String key) throws SQLException;
}
