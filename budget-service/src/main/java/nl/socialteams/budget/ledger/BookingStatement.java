// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * The one statement that changes balances. The condition is judged on the newest balances under the
 * row's lock, and the entry is written from their outcome, so that nothing happens between the two
 * and the lock is not held over a second round trip.
 */
final class BookingStatement {
  private static final String SQL =
      """
      with moved as (
        update budget set
          amount = amount + ?, available = available + ?, reserved = reserved + ?,
          spent = spent + ?, last_entry = last_entry + 1, version = version + 1
        where id = ? and available + ? >= 0 and reserved + ? >= 0
        returning id, municipality, last_entry, version, amount, available, reserved, spent
      ), written as (
        insert into ledger_entry (budget, number, municipality, available_after, reserved_after,
          spent_after, movement, from_account, to_account, amount, expenditure, true_on, known_from,
          asserted)
        select id, last_entry, municipality, available, reserved, spent,
          ?, ?, ?, ?, cast(? as uuid), cast(? as timestamptz), cast(? as timestamptz), ?
        from moved
      )
      select version, amount, available, reserved, spent from moved
      """;

  private BookingStatement() {}

  static PreparedStatement of(Connection connection, Booking booking) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(SQL);
    int at = 1;
    for (Object value : values(booking)) {
      statement.setObject(at, value);
      at++;
    }
    return statement;
  }

  /** In the order of the statement's question marks. */
  private static Iterable<Object> values(Booking booking) {
    Movement movement = booking.movement();
    return Arrays.asList(
        change(booking, Account.FUNDS).negate(),
        change(booking, Account.AVAILABLE),
        change(booking, Account.RESERVED),
        change(booking, Account.SPENT),
        booking.budget(),
        change(booking, Account.AVAILABLE),
        change(booking, Account.RESERVED),
        movement.name(),
        movement.from().name(),
        movement.to().name(),
        booking.amount().euros(),
        booking.expenditure(),
        booking.on().atOffset(ZoneOffset.UTC),
        booking.known().from().atOffset(ZoneOffset.UTC),
        booking.known().asserted());
  }

  private static BigDecimal change(Booking booking, Account account) {
    return booking.movement().change(account, booking.amount()).euros();
  }
}
