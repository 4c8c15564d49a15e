// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.money.Money;

/** Moves money, and writes down that it moved, within the caller's transaction. */
@ApplicationScoped
public class Ledger {
  private final DataSource database;

  @Inject
  Ledger(DataSource database) {
    this.database = database;
  }

  /**
   * Books a movement, as the last thing of a transaction because others wait for the budget's row.
   *
   * @return the balances after it
   * @throws BudgetExhausted where the account that it comes from holds less
   */
  public Balances book(Booking booking) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = BookingStatement.of(connection, booking);
        ResultSet moved = statement.executeQuery()) {
      if (moved.next()) {
        return balances(moved);
      }
      throw new BudgetExhausted(booking.amount(), available(connection, booking.budget()));
    } catch (SQLException failure) {
      throw new IllegalStateException("The movement cannot be booked", failure);
    }
  }

  private static Balances balances(ResultSet row) throws SQLException {
    return new Balances(
        row.getLong("version"),
        money(row, "amount"),
        money(row, "available"),
        money(row, "reserved"),
        money(row, "spent"));
  }

  private static Money available(Connection connection, UUID budget) throws SQLException {
    String sql = "select available from budget where id = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, budget);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? money(row, "available") : Money.NOTHING;
      }
    }
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal euros = row.getBigDecimal(column);
    return new Money(euros);
  }
}
