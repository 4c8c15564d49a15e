// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import com.google.crypto.tink.Aead;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

import nl.socialteams.stack.launcher.Progress;

/**
 * Puts copies in the place of the templates, in the database of a case-service that is stopped.
 *
 * @param database where the superuser reaches it
 * @param keys by which the installation seals
 */
record Copying(String database, Aead keys, int cases, long seed, Progress progress) {
  private static final int BUFFER = 1 << 18;
  private static final int INDEXES_AT_ONCE = 2;

  void run() {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement()) {
      // read and written as PostgreSQL itself does; triggers and foreign keys did their work on the
      // templates
      statement.execute("set timezone = 'UTC'; set session_replication_role = replica");
      List<Table> tables = Tables.of(connection);
      List<Template> templates = Templates.of(connection, tables, keys);
      List<String> teams = MadeUpTeams.hundred(connection);
      LocalDate today = LocalDate.now(Clock.systemUTC());
      Calendar calendar = new Calendar(templates, teams, cases, seed, today);
      progress.line(
          "%d households of %d templates".formatted(calendar.households(), templates.size()));
      Indexes indexes = copy(connection, tables, calendar);
      make(indexes);
      statement.execute("analyze");
      statement.execute("checkpoint");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * In the transaction that empties the tables, so that nothing is logged that is lost together.
   */
  private Indexes copy(Connection connection, List<Table> tables, Calendar calendar)
      throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      String names =
          tables.stream().map(table -> '"' + table.name() + '"').collect(Collectors.joining(", "));
      statement.execute("truncate " + names + ", feed_change, outbox_event cascade");
      Indexes indexes = Indexes.takenFrom(connection, tables);
      for (Table table : tables) {
        copy(connection, table, calendar);
      }
      connection.commit();
      connection.setAutoCommit(true);
      return indexes;
    }
  }

  private void copy(Connection connection, Table table, Calendar calendar) throws SQLException {
    String command =
        "copy \"%s\" (%s) from stdin with (freeze)".formatted(table.name(), table.columnNames());
    long begin = System.nanoTime();
    PGCopyOutputStream copy =
        new PGCopyOutputStream(connection.unwrap(PGConnection.class), command, BUFFER);
    try (OutputStream output = copy) {
      new CopiedTable(table.name(), calendar).write(output);
      long rows = copy.endCopy();
      if (rows > 0) {
        progress.line(
            "%d rows of %s in %d s"
                .formatted(rows, table.name(), (System.nanoTime() - begin) / 1_000_000_000));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void make(Indexes indexes) {
    long begin = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(INDEXES_AT_ONCE)) {
      List<? extends Future<?>> all =
          indexes.made().stream().map(index -> threads.submit(() -> make(index))).toList();
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (java.util.concurrent.ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
    progress.line(
        "%d indexes in %d s"
            .formatted(indexes.made().size(), (System.nanoTime() - begin) / 1_000_000_000));
  }

  private void make(String index) {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement()) {
      statement.execute("set maintenance_work_mem = '256MB'");
      statement.execute(index);
    } catch (SQLException failure) {
      throw new IllegalStateException(index, failure);
    }
  }
}
