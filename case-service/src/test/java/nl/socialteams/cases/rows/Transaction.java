// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.postgresql.PGConnection;

/** What one does, on a connection of his own: without policies, with the database's triggers. */
final class Transaction implements AutoCloseable {
  private final Connection connection;
  private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

  Transaction(FileDatabase database) throws SQLException {
    connection = DriverManager.getConnection(database.superuserUrl());
    connection.setAutoCommit(false);
  }

  void does(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new CompletionException(sql, refused);
    }
  }

  /** The same beside whatever else is done. */
  void begins(String sql) {
    running = CompletableFuture.runAsync(() -> does(sql));
  }

  boolean isReady() {
    return running.isDone();
  }

  boolean isWaitedForBy(Transaction other) throws SQLException {
    return texts("select unnest(pg_blocking_pids(%d))".formatted(other.process()))
        .contains(String.valueOf(process()));
  }

  /** The first column of each row. */
  List<String> texts(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  /** As PostgreSQL knows the connection. */
  private int process() throws SQLException {
    return connection.unwrap(PGConnection.class).getBackendPID();
  }

  void commits() throws SQLException {
    running.join();
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
