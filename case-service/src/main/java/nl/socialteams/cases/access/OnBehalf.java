// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Works in a transaction of its own with the rows of somebody who is away, or of a process. */
@ApplicationScoped
public class OnBehalf {
  private static final String ENTER = "select enter_caller(?, ?, ?, ?, ?)";
  private static final String BECOME = "select become(?)";

  private final DataSource database;

  @Inject
  OnBehalf(DataSource database) {
    this.database = database;
  }

  public <T> T of(Standing somebody, Supplier<T> work) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              enter(somebody);
              return work.get();
            });
  }

  /**
   * @param name as the row policies know it
   */
  public <T> T ofProcess(String name, Supplier<T> work) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              become(name);
              return work.get();
            });
  }

  private void enter(Standing somebody) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement enter = connection.prepareStatement(ENTER)) {
      enter.setString(1, somebody.issuer());
      enter.setString(2, somebody.subject());
      enter.setString(3, somebody.client());
      enter.setArray(4, texts(connection, somebody.municipalities()));
      enter.setArray(5, texts(connection, somebody.rights()));
      enter.execute();
    }
  }

  private void become(String name) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement become = connection.prepareStatement(BECOME)) {
      become.setString(1, name);
      become.execute();
    }
  }

  private static java.sql.Array texts(Connection connection, List<String> texts)
      throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }
}
