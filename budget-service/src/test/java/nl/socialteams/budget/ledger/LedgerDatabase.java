// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import org.flywaydb.core.Flyway;

import nl.socialteams.budget.money.Money;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.stack.backing.Databases;
import nl.socialteams.testing.Backbone;

/** The service's tables without the service, for what only the database decides. */
public final class LedgerDatabase implements AutoCloseable {
  private final String name = "test-ledger-" + UUID.randomUUID().toString().substring(0, 13);
  private final Databases databases = new Databases(Backbone.get().postgres());
  private final AgroalDataSource source;

  public LedgerDatabase() {
    databases.ensure(name);
    source = pool();
    Flyway.configure().dataSource(source).locations("db/migration").load().migrate();
  }

  private AgroalDataSource pool() {
    AgroalDataSourceConfigurationSupplier pool =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                connections ->
                    connections
                        .maxSize(2)
                        .connectionFactoryConfiguration(
                            to ->
                                to.jdbcUrl(databases.urlOf(name))
                                    .initialSql("set socialteams.municipalities = '{GM0935}'")
                                    .principal(new NamePrincipal(name))
                                    .credential(new SimplePassword(name))));
    try {
      return AgroalDataSource.from(pool);
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  public DataSource source() {
    return source;
  }

  UUID emptyBudget() throws SQLException {
    UUID id = UUID.randomUUID();
    execute(
        "insert into budget values (?, 'GM0935', 2017, ?, 0, 0, 0, 0, 0, now(), false, 0)",
        id,
        id.toString());
    return id;
  }

  Booking booking(UUID budget, Movement movement, Money amount) {
    Knowledge known = new Knowledge(Instant.EPOCH, false);
    return Booking.ofBudget(budget, movement, amount, Instant.EPOCH, known);
  }

  void execute(String sql, Object... values) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      statement.execute();
    }
  }

  /** Runs what a resource beside this class says. */
  public void script(String name) throws SQLException {
    try (InputStream script = LedgerDatabase.class.getResourceAsStream(name);
        Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Books in a transaction of its own. */
  Balances book(UUID budget, Movement movement, String amount) {
    return new Ledger(source).book(booking(budget, movement, Money.of(amount)));
  }

  /** What all entries of the budget add up to for one account. */
  Money addedUp(UUID budget, Account account) throws SQLException {
    String sql =
        "select coalesce(sum(ledger_change(?, ledger_entry)), 0) from ledger_entry where budget ="
            + " ?";
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, account.name());
      statement.setObject(2, budget);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        BigDecimal sum = row.getBigDecimal(1);
        return new Money(sum);
      }
    }
  }

  @Override
  public void close() {
    source.close();
    databases.drop(name);
  }
}
