// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads lines of a bounded length; of a longer one no more is kept. */
final class RowReader {
  private static final int END = -1;

  private final InputStream in;
  private final int limit;
  private final byte[] read = new byte[8192];
  private final byte[] line;
  private int position;
  private int available;
  private long number;

  RowReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
    this.line = new byte[limit];
  }

  /** The next line with something on it; empty at the end. */
  Optional<Row> next() throws IOException {
    int first = read();
    while (first == '\n' || first == '\r' || first == ' ') {
      number += first == '\n' ? 1 : 0;
      first = read();
    }
    return first == END ? Optional.empty() : Optional.of(row(first));
  }

  private Row row(int first) throws IOException {
    int length = 0;
    int next = first;
    while (next != END && next != '\n') {
      if (length < limit) {
        line[length] = (byte) next;
      }
      length++;
      next = read();
    }
    number++;
    return new Row(number, length > limit ? null : Arrays.copyOf(line, length));
  }

  private int read() throws IOException {
    if (position == available) {
      available = in.read(read);
      position = 0;
    }
    return available <= 0 ? end() : read[position++] & 0xFF;
  }

  /** Once at the end, always at the end. */
  private int end() {
    available = 0;
    position = 0;
    return END;
  }
}
