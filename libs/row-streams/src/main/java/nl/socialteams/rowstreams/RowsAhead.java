// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads some rows ahead while others are worked on, so that as many as have come in by then are
 * there together: what comes over a network is seen a few rows at a time.
 */
final class RowsAhead implements AutoCloseable {
  private static final Ahead END = new Ahead(null, null);

  private final BlockingQueue<Ahead> ahead;
  private final Thread reading;
  private boolean ended;

  /**
   * @param most rows that are held at a time
   */
  RowsAhead(RowReader rows, int most) {
    this.ahead = new ArrayBlockingQueue<>(most);
    this.reading = Thread.ofVirtual().name("rows-ahead").start(() -> readAll(rows));
  }

  private void readAll(RowReader rows) {
    try {
      Ahead next = read(rows);
      while (next.row() != null) {
        ahead.put(next);
        next = read(rows);
      }
      ahead.put(next);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static Ahead read(RowReader rows) {
    try {
      return rows.next().map(row -> new Ahead(row, null)).orElse(END);
    } catch (IOException | RuntimeException failure) {
      return new Ahead(null, failure);
    }
  }

  /** The next row, waited for; empty at the end. */
  Optional<Row> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    Ahead next = taken();
    ended = next.row() == null;
    if (next.failure() != null) {
      throw new IOException(next.failure());
    }
    return Optional.ofNullable(next.row());
  }

  private Ahead taken() throws IOException {
    try {
      return ahead.take();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  /** Whether there is another one already. */
  boolean hasMore() {
    Ahead next = ahead.peek();
    return next != null && next.row() != null;
  }

  @Override
  public void close() {
    reading.interrupt();
  }

  /**
   * @param row null at the end
   * @param failure why there are no more; null where they ended well
   */
  private record Ahead(Row row, Exception failure) {}
}
