// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import nl.socialteams.testing.rows.Script;
import nl.socialteams.testing.rows.ServiceTables;

/** With the files of {@code files.sql}. */
final class FileDatabase extends ServiceTables {
  FileDatabase() {
    super(text("files.sql"));
  }

  static String text(String name) {
    return Script.beside(FileDatabase.class, name);
  }
}
