// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/**
 * A CSV file as CBS publishes it, read line by line: so a quote that is never closed spoils its own
 * line and no other. No value of CBS has a line break in it.
 */
public final class CsvFile {
  private final TextLines lines;
  private final CsvReader.CsvReaderBuilder reader;
  private final CsvHeader header;

  private CsvFile(TextLines lines, char separator) {
    this.lines = lines;
    this.reader =
        CsvReader.builder().fieldSeparator(separator).allowExtraCharsAfterClosingQuote(true);
    this.header = new CsvHeader(fields(lines.text()));
  }

  /**
   * @throws InvalidInput where it is empty, or its header cannot be read
   */
  public static CsvFile open(InputStream file) throws IOException {
    TextLines lines = new TextLines(file);
    if (!lines.next() || lines.text().isBlank()) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "", "body-missing")));
    }
    if (hasNul(lines.text())) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "", "line-unreadable")));
    }
    return new CsvFile(lines, separatorOf(lines.text()));
  }

  /** The one that the header has most of. */
  private static char separatorOf(String header) {
    char found = ';';
    for (char candidate : new char[] {',', '\t'}) {
      if (count(header, candidate) > count(header, found)) {
        found = candidate;
      }
    }
    return found;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(character -> character == wanted).count();
  }

  public CsvHeader header() {
    return header;
  }

  /** The next line that is not empty; null at the end. */
  public CsvLine next() throws IOException {
    while (lines.next()) {
      if (lines.isTooLong()) {
        return unreadable("line-too-long");
      }
      String text = lines.text();
      if (!text.isBlank()) {
        return read(text);
      }
    }
    return null;
  }

  /** The character NUL, which no text that is kept has in it. */
  private static boolean hasNul(String text) {
    return text.indexOf('\0') >= 0;
  }

  private CsvLine read(String text) {
    if (hasNul(text)) {
      return unreadable("line-unreadable");
    }
    try {
      List<String> fields = fields(text);
      return fields.size() == header.size()
          ? new CsvLine(lines.number(), fields, null)
          : unreadable("wrong-number-of-columns");
    } catch (CsvParseException malformed) {
      return unreadable("line-unreadable");
    }
  }

  private List<String> fields(String text) {
    return reader.ofSingleCsvRecord(text).getFields();
  }

  private CsvLine unreadable(String fault) {
    return new CsvLine(lines.number(), List.of(), fault);
  }
}
