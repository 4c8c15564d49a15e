// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.List;

/** Facts of which there are few, each written by itself. */
interface SmallFacts<T> extends FactTable<T> {

  /** Takes the state over, unless the projection has the same or a higher version of it. */
  void keep(Origin origin, T state) throws SQLException;

  @Override
  default void keep(int projection, List<Kept<T>> states) throws SQLException {
    for (Kept<T> told : states) {
      keep(new Origin(projection, told.eventTime()), told.state());
    }
  }
}
