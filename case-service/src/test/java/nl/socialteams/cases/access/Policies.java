// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import nl.socialteams.cases.Stored;
import nl.socialteams.testing.TestDatabase;

/** The policies of the database under test. */
public final class Policies {
  private Policies() {}

  /** Tables on which the owner too is held to them. */
  static List<String> tables() {
    return Stored.texts(
        "select relname from pg_class where relrowsecurity and relforcerowsecurity"
            + " and relnamespace = 'public'::regnamespace order by relname");
  }

  public static void off() {
    tables().forEach(table -> execute("alter table " + table + " disable row level security"));
  }

  static void execute(String sql) {
    try (Connection superuser = TestDatabase.asSuperuser().getConnection();
        Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
