// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.cbsfile.CsvFile;
import nl.socialteams.areas.cbsfile.CsvLine;
import nl.socialteams.areas.cbsfile.ImportProgress;
import nl.socialteams.areas.cbsfile.RefusedLine;
import nl.socialteams.areas.cbsfile.RowBatch;

/** Reads the file into a temporary table, of which {@link TakeOverKeyFigures} makes lists. */
@ApplicationScoped
class ReadKeyFigures {
  private static final String INSERT =
      "insert into key_figure_row (code, line, name, inhabitants) values (?, ?, ?, ?)"
          + " on conflict do nothing";

  private static final int ROWS_AT_ONCE = 1_000;

  private final DataSource database;

  @Inject
  ReadKeyFigures(DataSource database) {
    this.database = database;
  }

  void read(InputStream body, ImportProgress progress) throws IOException {
    CsvFile file = CsvFile.open(body);
    KeyFigureColumns columns = KeyFigureColumns.in(file.header());
    try (Connection connection = database.getConnection();
        RowBatch rows = new RowBatch(connection, INSERT, ROWS_AT_ONCE, progress)) {
      for (CsvLine line = file.next(); line != null; line = file.next()) {
        read(line, columns, rows, progress);
      }
      rows.finish();
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  /** What stands in a line of another municipality is not looked at. */
  private static void read(
      CsvLine line, KeyFigureColumns columns, RowBatch rows, ImportProgress progress)
      throws SQLException {
    if (line.fault() != null) {
      progress.refused(line.refused(line.fault()));
      return;
    }
    String text = line.at(columns.code());
    Optional<RegionCode> code = RegionCode.read(text);
    if (code.isEmpty() && !RegionCode.isCountry(text)) {
      progress.refused(line.refused(columns.code(), "no-cbs-code"));
    } else if (code.isEmpty() || !progress.municipalities().contains(code.get().municipality())) {
      progress.elsewhere();
    } else {
      take(code.get(), line, columns, rows, progress);
    }
  }

  private static void take(
      RegionCode code,
      CsvLine line,
      KeyFigureColumns columns,
      RowBatch rows,
      ImportProgress progress)
      throws SQLException {
    Optional<RefusedLine> fault = KeyFigureRow.fault(line, columns);
    if (fault.isPresent()) {
      progress.refused(fault.get());
      return;
    }
    KeyFigureRow row = KeyFigureRow.of(code, line, columns);
    rows.add(
        line.refused(columns.code(), "row-repeated"),
        row.code(),
        line.number(),
        row.name(),
        row.inhabitants());
  }
}
