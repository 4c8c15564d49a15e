// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table that comes with the demonstration. */
final class Table {
  private static final CSVFormat FORM =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private Table() {}

  /** As it stands in its file. */
  static String text(String name) {
    try (InputStream bytes = Table.class.getResourceAsStream("/demonstration/" + name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<CSVRecord> read(String name) {
    try (InputStream bytes = Table.class.getResourceAsStream("/demonstration/" + name);
        InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return FORM.parse(text).getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
