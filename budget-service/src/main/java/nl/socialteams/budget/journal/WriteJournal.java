// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import nl.socialteams.budget.spent.Period;

/** Writes the journal of a period while it is read, so that memory stays the same. */
@ApplicationScoped
class WriteJournal {
  private static final int ROWS_AT_ONCE = 500;

  private static final String ENTRIES =
      """
      select cast(l.true_on at time zone 'Europe/Amsterdam' as date) as day, l.budget, b.year,
        b.source_of_funds, l.number, l.movement, l.from_account, l.to_account, l.amount,
        cast(l.expenditure as text) as expenditure, l.known_from, l.booked_on
      from ledger_entry l join budget b on b.id = l.budget
      where l.municipality = ? and l.true_on >= ? and l.true_on < ? and l.known_from <= ?
      order by day, l.budget, l.number
      """;

  /** The journal is written after the request's own transaction, so this one says whose rows. */
  private static final String ENTER =
      "select set_config('socialteams.municipalities', array[?]::text, true)";

  private final DataSource database;

  @Inject
  WriteJournal(DataSource database) {
    this.database = database;
  }

  void of(Period period, OutputStream to) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      enter(connection, period.municipality());
      try (PreparedStatement select = connection.prepareStatement(ENTRIES);
          CsvWriter csv =
              CsvWriter.builder()
                  .lineDelimiter(LineDelimiter.CRLF)
                  .build(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
        select.setFetchSize(ROWS_AT_ONCE);
        select.setString(1, period.municipality());
        select.setObject(2, period.begins().atOffset(ZoneOffset.UTC));
        select.setObject(3, period.ends().atOffset(ZoneOffset.UTC));
        select.setObject(4, period.knownAt().atOffset(ZoneOffset.UTC));
        csv.writeRecord(JournalColumns.NAMES);
        writeAll(select, csv);
      } finally {
        connection.rollback();
      }
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException("The journal cannot be written", failure);
    }
  }

  private static void enter(Connection connection, String municipality) throws SQLException {
    try (PreparedStatement enter = connection.prepareStatement(ENTER)) {
      enter.setString(1, municipality);
      enter.execute();
    }
  }

  private static void writeAll(PreparedStatement select, CsvWriter csv) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        JournalColumns.write(csv, JournalEntry.of(rows));
      }
    }
  }
}
