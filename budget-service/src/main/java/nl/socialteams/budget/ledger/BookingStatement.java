// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * The one statement that changes balances. Ceilings and balances are judged on their newest values
 * under their rows' locks, and the entry is written from the outcome, so that nothing happens
 * between the two and no lock waits for a second round trip.
 */
final class BookingStatement {
  private static final String SQL =
      """
      select * from book(?, ?, ?, ?, ?, cast(? as uuid), cast(? as uuid), cast(? as uuid),
        cast(? as timestamptz), cast(? as timestamptz), ?)
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
    Booking.Counterpart other = booking.counterpart();
    return Arrays.asList(
        booking.budget(),
        movement.name(),
        movement.from().name(),
        movement.to().name(),
        booking.amount().euros(),
        booking.expenditure(),
        other == null ? null : other.budget(),
        other == null ? null : other.transfer(),
        booking.on().atOffset(ZoneOffset.UTC),
        booking.known().from().atOffset(ZoneOffset.UTC),
        booking.known().asserted());
  }
}
