// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.rows;

import nl.socialteams.testing.rows.Script;
import nl.socialteams.testing.rows.ServiceTables;

/** With something in two municipalities: {@code rows.sql}. */
final class AreaDatabase extends ServiceTables {
  AreaDatabase() {
    super(Script.beside(AreaDatabase.class, "rows.sql"));
  }
}
