// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.journal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A movement of the ledger, as the journal tells it. */
record JournalEntry(
    LocalDate day,
    UUID budget,
    int year,
    String sourceOfFunds,
    long number,
    String movement,
    String fromAccount,
    String toAccount,
    BigDecimal amount,
    String expenditure,
    Instant knownFrom,
    Instant bookedOn) {

  static JournalEntry of(ResultSet row) throws SQLException {
    return new JournalEntry(
        row.getObject("day", LocalDate.class),
        row.getObject("budget", UUID.class),
        row.getInt("year"),
        row.getString("source_of_funds"),
        row.getLong("number"),
        row.getString("movement"),
        row.getString("from_account"),
        row.getString("to_account"),
        row.getBigDecimal("amount"),
        row.getString("expenditure"),
        row.getObject("known_from", OffsetDateTime.class).toInstant(),
        row.getObject("booked_on", OffsetDateTime.class).toInstant());
  }
}
