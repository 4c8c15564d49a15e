// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.money.Money;
import nl.socialteams.knowntime.Knowledge;

/** Moves money, and writes down that it moved, within the caller's transaction. */
@ApplicationScoped
public class Ledger {
  private static final String PAYMENTS =
      "select * from book_payments(?, cast(? as timestamptz), cast(? as timestamptz), ?)";

  private final DataSource database;

  @Inject
  Ledger(DataSource database) {
    this.database = database;
  }

  /**
   * Books a movement. Others wait for the budget's row from then on until the commit: what need not
   * be first goes by {@link LastBookings}. What belongs to a year that is closed is booked in the
   * budget that followed it.
   *
   * @return the balances after it, of the budget that it was booked in
   * @throws BudgetExhausted where the account that it comes from holds less
   * @throws CeilingReached where less may be asked for
   * @throws BudgetClosed where the year is closed and nothing follows it
   */
  public Balances book(Booking booking) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = BookingStatement.of(connection, booking);
        ResultSet outcome = statement.executeQuery()) {
      outcome.next();
      return switch (outcome.getString("outcome")) {
        case "BOOKED" -> balances(outcome);
        case "CLOSED" -> throw new BudgetClosed();
        case "EXHAUSTED" -> throw new BudgetExhausted(booking.amount(), money(outcome, "most"));
        default ->
            throw new CeilingReached(
                outcome.getString("outcome"), money(outcome, "most"), money(outcome, "already"));
      };
    } catch (SQLException failure) {
      throw new IllegalStateException("The movement cannot be booked", failure);
    }
  }

  /**
   * Books that many expenditures were paid, in one call.
   *
   * @return the balances after it, of each budget that something was booked in
   * @throws BudgetClosed where a year is closed and nothing follows it
   */
  public Collection<Balances> bookPayments(
      Collection<UUID> expenditures, Instant on, Knowledge known) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(PAYMENTS)) {
      statement.setArray(1, connection.createArrayOf("uuid", expenditures.toArray()));
      statement.setObject(2, on.atOffset(ZoneOffset.UTC));
      statement.setObject(3, known.from().atOffset(ZoneOffset.UTC));
      statement.setBoolean(4, known.asserted());
      return lastOfEach(statement, expenditures.size());
    } catch (SQLException failure) {
      throw new IllegalStateException("The payments cannot be booked", failure);
    }
  }

  private static Collection<Balances> lastOfEach(PreparedStatement statement, int expected)
      throws SQLException {
    Map<UUID, Balances> held = new LinkedHashMap<>();
    int booked = 0;
    try (ResultSet outcome = statement.executeQuery()) {
      while (outcome.next()) {
        if (!outcome.getString("outcome").equals("BOOKED")) {
          throw new BudgetClosed();
        }
        Balances balances = balances(outcome);
        held.put(balances.budget(), balances);
        booked++;
      }
    }
    if (booked != expected) {
      throw new IllegalStateException(booked + " of " + expected + " payments were booked");
    }
    return held.values();
  }

  private static Balances balances(ResultSet row) throws SQLException {
    return new Balances(
        row.getObject("held_budget", UUID.class),
        row.getLong("held_version"),
        money(row, "held_amount"),
        money(row, "held_available"),
        money(row, "held_reserved"),
        money(row, "held_spent"),
        row.getInt("held_warned"),
        row.getInt("held_ceilings"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal euros = row.getBigDecimal(column);
    return euros == null ? Money.NOTHING : new Money(euros);
  }
}
