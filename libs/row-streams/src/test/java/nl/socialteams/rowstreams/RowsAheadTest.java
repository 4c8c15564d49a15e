// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RowsAheadTest {
  private static final int LIMIT = 100;

  @Test
  void rows_come_in_order_and_the_end_stays_the_end() throws Exception {
    try (RowsAhead rows = new RowsAhead(new RowReader(text("a\nb\nc"), LIMIT), 2)) {
      assertThat(rows.next().orElseThrow().number()).isEqualTo(1);
      assertThat(rows.next().orElseThrow().number()).isEqualTo(2);
      assertThat(rows.next().orElseThrow().content()).asString().isEqualTo("c");
      assertThat(rows.next()).isEmpty();
      assertThat(rows.next()).isEmpty();
      assertThat(rows.hasMore()).isFalse();
    }
  }

  @Test
  void a_stream_that_breaks_off_is_told_after_the_rows_before() throws Exception {
    InputStream broken = new SequenceInputStream(text("a\n"), new Broken());
    try (RowsAhead rows = new RowsAhead(new RowReader(broken, LIMIT), 2)) {
      assertThat(rows.next()).isPresent();
      assertThatThrownBy(rows::next).isInstanceOf(IOException.class).hasMessageContaining("broke");
      assertThat(rows.next()).isEmpty();
    }
  }

  @Test
  void nothing_reads_on_once_it_is_closed() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    InputStream waiting = new Waiting(stopped);
    new RowsAhead(new RowReader(waiting, LIMIT), 2).close();

    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static InputStream text(String rows) {
    return new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("It broke off.");
    }
  }

  /** Waits for a row that never comes, until it is interrupted. */
  private static final class Waiting extends InputStream {
    private final CountDownLatch stopped;

    Waiting(CountDownLatch stopped) {
      this.stopped = stopped;
    }

    @Override
    public int read() throws IOException {
      try {
        new CountDownLatch(1).await();
        return -1;
      } catch (InterruptedException interrupted) {
        stopped.countDown();
        throw new IOException(interrupted);
      }
    }
  }
}
