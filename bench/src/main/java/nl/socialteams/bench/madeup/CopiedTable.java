// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * All rows of a table in the order in which they would have been written: a plan comes weeks after
 * its case, between the rows of others.
 */
final class CopiedTable {
  private static final int CHUNK = 1 << 16;

  private final String table;
  private final Calendar calendar;
  private final List<List<Waiting>> days = new ArrayList<>();
  private final StringBuilder lines = new StringBuilder(2 * CHUNK);

  CopiedTable(String table, Calendar calendar) {
    this.table = table;
    this.calendar = calendar;
    for (int day = calendar.first(); day <= calendar.last() + 1; day++) {
      days.add(new ArrayList<>());
    }
  }

  /** Writes what COPY reads. */
  void write(OutputStream output) {
    int day = calendar.first();
    for (int number = 0; number < calendar.households(); number++) {
      Copy copy = calendar.copy(number);
      for (; day < copy.day(); day++) {
        writeDay(day, output);
      }
      for (TemplateRow row : copy.template().of(table)) {
        on(Math.max(day, copy.day() + row.daysLater())).add(new Waiting(copy, row));
      }
    }
    for (; day <= calendar.last() + 1; day++) {
      writeDay(day, output);
    }
    flush(output);
  }

  private List<Waiting> on(int day) {
    return days.get(day - calendar.first());
  }

  private void writeDay(int day, OutputStream output) {
    for (Waiting one : on(day)) {
      one.row().write(lines, one.copy());
      if (lines.length() > CHUNK) {
        flush(output);
      }
    }
    days.set(day - calendar.first(), List.of());
  }

  private void flush(OutputStream output) {
    try {
      output.write(lines.toString().getBytes(StandardCharsets.UTF_8));
      lines.setLength(0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private record Waiting(Copy copy, TemplateRow row) {}
}
