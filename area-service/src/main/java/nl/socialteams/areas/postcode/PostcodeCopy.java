// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import nl.socialteams.areas.cbsfile.ImportProgress;
import nl.socialteams.areas.cbsfile.RefusedLine;

/**
 * Copies rows into the table of a year. Those that were there of a municipality go as soon as the
 * first new one comes; nobody sees that before the whole import is done.
 */
final class PostcodeCopy {
  private static final String COLUMNS =
      "(municipality, year, postcode, house_number, neighbourhood)";
  private static final String INTO_TABLE = "copy postcode_address " + COLUMNS + " from stdin";
  private static final String INTO_WAITING =
      "copy postcode_row (municipality, year, postcode, house_number, neighbourhood, line)"
          + " from stdin";
  private static final String WAITING =
      "create temporary table postcode_row (municipality text collate \"C\", year smallint,"
          + " postcode text collate \"C\", house_number integer, neighbourhood text, line bigint)"
          + " on commit drop";
  private static final String REPEATED =
      """
      select r.line, r.municipality from (
        select *, row_number() over (
          partition by municipality, postcode, house_number order by line) as nth
        from postcode_row) r
      where nth > 1 or exists (select from postcode_address a
        where a.municipality = r.municipality and a.year = r.year
          and a.postcode = r.postcode and a.house_number = r.house_number)
      order by r.line
      """;
  private static final String FROM_WAITING =
      "insert into postcode_address "
          + COLUMNS
          + " select municipality, year, postcode, house_number, neighbourhood from postcode_row"
          + " order by line on conflict do nothing";

  private final Connection connection;
  private final CopyManager copies;
  private final int year;
  private final ImportProgress progress;
  private final Map<String, Integer> addresses = new TreeMap<>();

  PostcodeCopy(Connection connection, int year, ImportProgress progress) throws SQLException {
    this.connection = connection;
    this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
    this.year = year;
    this.progress = progress;
    run(WAITING);
  }

  /** How many addresses there are now of each municipality that the file has. */
  Map<String, Integer> addresses() {
    return addresses;
  }

  /** Rows of which none repeats another one or any before. */
  void unique(List<PostcodeRow> rows) throws SQLException {
    count(rows);
    copy(INTO_TABLE, rows, false);
  }

  /** Rows that may repeat: the first of an address stays, the others are refused. */
  void checked(List<PostcodeRow> rows) throws SQLException {
    count(rows);
    copy(INTO_WAITING, rows, true);
    refuseRepeated();
    run(FROM_WAITING);
    run("truncate postcode_row");
  }

  private void count(List<PostcodeRow> rows) throws SQLException {
    for (PostcodeRow row : rows) {
      if (addresses.merge(row.municipality(), 1, Integer::sum) == 1) {
        forget(row.municipality());
      }
    }
  }

  private void forget(String municipality) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from postcode_address where municipality = ? and year = ?")) {
      delete.setString(1, municipality);
      delete.setInt(2, year);
      delete.executeUpdate();
    }
  }

  private void refuseRepeated() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet repeated = statement.executeQuery(REPEATED)) {
      while (repeated.next()) {
        addresses.merge(repeated.getString(2), -1, Integer::sum);
        progress.refusedAfterwards(new RefusedLine(repeated.getLong(1), "", "row-repeated"));
      }
    }
  }

  private void copy(String statement, List<PostcodeRow> rows, boolean withLine)
      throws SQLException {
    try {
      copies.copyIn(statement, text(rows, withLine));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Nothing in a row needs escaping: it holds letters and digits only. */
  private InputStream text(List<PostcodeRow> rows, boolean withLine) {
    StringBuilder text = new StringBuilder(rows.size() * 48);
    for (PostcodeRow row : rows) {
      text.append(row.municipality()).append('\t').append(year).append('\t');
      text.append(row.postcode()).append('\t').append(row.number()).append('\t');
      text.append(row.neighbourhood());
      if (withLine) {
        text.append('\t').append(row.line());
      }
      text.append('\n');
    }
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
