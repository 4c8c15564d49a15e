// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.postcodes;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** A file of any length that is made while it is read. */
final class TextStream extends InputStream {
  private static final int LINES_AT_ONCE = 1_000;

  private final int count;
  private final IntFunction<String> line;
  private byte[] made;
  private int position;
  private int next;

  TextStream(String head, int count, IntFunction<String> line) {
    this.made = head.getBytes(StandardCharsets.US_ASCII);
    this.count = count;
    this.line = line;
  }

  @Override
  public int read() {
    return isAtEnd() ? -1 : made[position++];
  }

  @Override
  public int read(byte[] into, int from, int most) {
    if (isAtEnd()) {
      return -1;
    }
    int length = Math.min(most, made.length - position);
    System.arraycopy(made, position, into, from, length);
    position += length;
    return length;
  }

  private boolean isAtEnd() {
    if (position == made.length && next < count) {
      StringBuilder text = new StringBuilder();
      for (int end = Math.min(count, next + LINES_AT_ONCE); next < end; next++) {
        text.append(line.apply(next));
      }
      made = text.toString().getBytes(StandardCharsets.US_ASCII);
      position = 0;
    }
    return position == made.length;
  }
}
