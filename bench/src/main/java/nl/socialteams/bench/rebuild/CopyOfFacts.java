// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.rebuild;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.bench.towns.ToldTowns;
import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Progress;
import nl.socialteams.stack.launcher.Service;

/**
 * COPY of the facts, from files of the server in its binary form, into the empty copy of the
 * database. Of many cases a part is copied, chosen by the key of each aggregate: COPY goes slower
 * as its indexes grow, so that this is no easier for us.
 */
final class CopyOfFacts {
  private static final int MOST = 200_000;

  /** Those that others refer to come first. */
  private static final String TABLES =
      """
      select c.relname, a.attname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum = 2
      where c.relkind = 'r' and c.relname like '%\\_fact'
      order by exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'), 1
      """;

  private final Databases databases;
  private final int parts;
  private final Progress progress;

  CopyOfFacts(ToldTowns towns, Progress progress) {
    this.databases = new Databases(towns.suite().insides().postgres());
    this.parts = Math.max(1, towns.cases() / MOST);
    this.progress = progress;
  }

  double casesPerSecond() {
    try (Connection full = connect(Service.REPORTING.database().orElseThrow());
        Connection empty = connect(ToldTowns.EMPTY)) {
      List<Copied> tables = tables(full);
      for (Copied table : tables.reversed()) {
        execute(empty, "truncate " + table.name() + " cascade");
      }
      long nanos = 0;
      long rows = 0;
      for (Copied table : tables) {
        execute(full, table.out(parts));
        long begun = System.nanoTime();
        rows += execute(empty, table.in());
        nanos += System.nanoTime() - begun;
        Files.delete(table.file());
      }
      long cases = number(empty, "select count(*) from registration_fact");
      progress.line("COPY: %d rows of %d cases in %.1f s".formatted(rows, cases, nanos / 1e9));
      return cases / (nanos / 1e9);
    } catch (SQLException | java.io.IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private List<Copied> tables(Connection full) throws SQLException {
    List<Copied> tables = new ArrayList<>();
    try (Statement statement = full.createStatement();
        ResultSet folder = statement.executeQuery("show data_directory")) {
      folder.next();
      Path data = Path.of(folder.getString(1));
      try (Statement named = full.createStatement();
          ResultSet rows = named.executeQuery(TABLES)) {
        while (rows.next()) {
          String table = rows.getString(1);
          tables.add(new Copied(table, rows.getString(2), data.resolve(table + ".copied")));
        }
      }
    }
    return tables;
  }

  private static int execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(databases.superuserUrlOf(database));
  }

  /**
   * A table of facts.
   *
   * @param key of its aggregate
   */
  private record Copied(String name, String key, Path file) {
    String out(int parts) {
      return """
          copy (select * from %s where projection = (select projection from active_projection)
            and mod(abs(hashtext(%s::text)::bigint), %d) = 0)
          to '%s' (format binary)
          """
          .formatted(name, key, parts, file);
    }

    String in() {
      return "copy %s from '%s' (format binary)".formatted(name, file);
    }
  }
}
