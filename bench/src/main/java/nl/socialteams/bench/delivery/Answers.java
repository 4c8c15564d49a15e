// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongConsumer;

import nl.socialteams.bench.results.Outcome.Percentiles;

/** What came back of a file: an answer per row, in order, each after a time of its own. */
final class Answers {
  private static final String WANTED = "\"outcome\":\"REGISTERED\"";
  private static final double NANOS_PER_MILLI = 1e6;

  private final AtomicLongArray sent;
  private final long[] waited;
  private final long begun = System.nanoTime();
  private int answered;
  private int wrong;
  private String firstWrong;
  private long ended;

  Answers(int rows) {
    this.sent = new AtomicLongArray(rows);
    this.waited = new long[rows];
  }

  void sent(int row) {
    sent.set(row, System.nanoTime());
  }

  /** Until the answer ends. */
  void read(InputStream in, LongConsumer meanwhile) throws IOException {
    String status = ChunkedBody.line(in);
    if (!status.contains(" 200 ")) {
      throw new IllegalStateException("The stream was answered: " + status);
    }
    while (!ChunkedBody.line(in).isEmpty()) {
      // what else the head tells
    }
    var rows =
        new BufferedReader(new InputStreamReader(new ChunkedBody(in), StandardCharsets.UTF_8));
    for (String line = rows.readLine(); line != null; line = rows.readLine()) {
      take(line);
      meanwhile.accept(answered);
    }
    ended = System.nanoTime();
  }

  private void take(String line) {
    waited[answered] = System.nanoTime() - sent.get(answered);
    answered++;
    if (!line.contains(WANTED)) {
      wrong++;
      firstWrong = firstWrong == null ? line : firstWrong;
    }
  }

  double perSecond() {
    return answered / ((ended - begun) / 1e9);
  }

  int rows() {
    return answered;
  }

  /** Rows that were not registered, and those without an answer. */
  long errors() {
    return wrong + waited.length - answered;
  }

  /** Null where all went well. */
  String firstWrong() {
    return firstWrong;
  }

  /** From when a row was sent until it was answered; who sends faster than is read waits longer. */
  Percentiles milliseconds() {
    long[] ordered = Arrays.copyOf(waited, answered);
    Arrays.sort(ordered);
    return new Percentiles(at(ordered, 50), at(ordered, 95), at(ordered, 99));
  }

  private static double at(long[] ordered, int percent) {
    return ordered[Math.min(ordered.length - 1, ordered.length * percent / 100)] / NANOS_PER_MILLI;
  }
}
