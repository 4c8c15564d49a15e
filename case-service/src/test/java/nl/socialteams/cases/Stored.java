// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import io.quarkus.arc.Arc;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.testing.EveryRow;
import nl.socialteams.testing.TestDatabase;

/** What stands in the database, also on threads that a test starts. */
public final class Stored {
  private static final String TOLD_OF_REFUSED =
      "\"topic\":\"" + CaseEvents.REFUSED_INPUT_COUNTED.topic() + "\"";

  private Stored() {}

  public static long number(String sql) {
    return Long.parseLong(texts(sql).getFirst());
  }

  /** The first column of each row. */
  public static List<String> texts(String sql) {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Done as nobody can but a superuser: without policies, and without triggers. */
  public static void change(String sql) {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Without policies only: the database's own rules hold. */
  public static void changeWithTriggers(String sql) {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Tried as the service itself would for a caller of a municipality; rolled back. */
  public static void asService(String municipality, String sql) throws SQLException {
    try (Connection connection = Arc.container().instance(DataSource.class).get().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        statement.execute(
            "select set_config('socialteams.municipalities', '{" + municipality + "}', true)");
        statement.execute(sql);
      } finally {
        connection.rollback();
      }
    }
  }

  /**
   * Every row of every table, each with its table's name before it; save the seals of the access
   * log, which come by themselves.
   */
  public static List<String> everything() {
    return everyRow().rows().stream().filter(row -> !row.startsWith("access_log_seal")).toList();
  }

  /** The same without the log, and without what of refused attempts is kept and told later on. */
  public static List<String> everythingButTheLog() {
    return everything().stream()
        .filter(row -> !row.startsWith("access_log") && !row.startsWith("refused_input"))
        .filter(row -> !(row.startsWith("outbox_event") && row.contains(TOLD_OF_REFUSED)))
        .toList();
  }

  /** The rows that tell one of these texts. */
  public static List<String> telling(String... texts) {
    return everyRow().telling(texts);
  }

  private static EveryRow everyRow() {
    try {
      return EveryRow.in(TestDatabase.asSuperuser());
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
