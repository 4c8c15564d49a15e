// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

import nl.socialteams.areas.cbsfile.CsvFile;
import nl.socialteams.areas.cbsfile.CsvLine;
import nl.socialteams.areas.cbsfile.ImportProgress;

/** Reads the file line by line; what stands in a line of another municipality is not looked at. */
final class ReadPostcodes {
  private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

  private final CsvFile file;
  private final PostcodeColumns columns;
  private final Set<String> known;
  private final ImportProgress progress;

  /**
   * @param known codes of all neighbourhoods that are recorded
   */
  ReadPostcodes(InputStream body, Set<String> known, ImportProgress progress) throws IOException {
    this.file = CsvFile.open(body);
    this.columns = PostcodeColumns.in(file.header());
    this.known = known;
    this.progress = progress;
  }

  void into(PostcodeBatch batch) throws IOException, SQLException {
    for (CsvLine line = file.next(); line != null; line = file.next()) {
      read(line, batch);
    }
    batch.finish();
  }

  private void read(CsvLine line, PostcodeBatch batch) throws SQLException {
    if (line.fault() != null) {
      progress.refused(line.refused(line.fault()));
      return;
    }
    String code = NeighbourhoodText.read(line.at(columns.neighbourhood()));
    if (code == null) {
      progress.refused(line.refused(columns.neighbourhood(), "no-cbs-code"));
    } else if (!progress.municipalities().contains(NeighbourhoodText.municipalityOf(code))) {
      progress.elsewhere();
    } else if (!known.contains(code)) {
      progress.refused(line.refused(columns.neighbourhood(), "neighbourhood-not-listed"));
    } else {
      take(line, code, batch);
    }
  }

  private void take(CsvLine line, String code, PostcodeBatch batch) throws SQLException {
    String postcode = line.at(columns.postcode()).replace(" ", "");
    String number = line.at(columns.number());
    if (!POSTCODE.matcher(postcode).matches()) {
      progress.refused(line.refused(columns.postcode(), "no-postcode"));
    } else if (!NUMBER.matcher(number).matches()) {
      progress.refused(line.refused(columns.number(), "no-house-number"));
    } else {
      progress.accepted();
      batch.add(
          new PostcodeRow(
              line.number(),
              NeighbourhoodText.municipalityOf(code),
              postcode,
              Integer.parseInt(number),
              code));
    }
  }
}
