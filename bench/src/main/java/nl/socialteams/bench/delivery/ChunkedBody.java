// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The body of an answer that comes in chunks: a row may begin in one and end in the next. */
final class ChunkedBody extends InputStream {
  private static final int HEXADECIMAL = 16;

  private final InputStream chunks;
  private int left;
  private boolean ended;

  /**
   * @param chunks from where the head of the answer ended
   */
  ChunkedBody(InputStream chunks) {
    this.chunks = chunks;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (left == 0 && !ended) {
      begin();
    }
    if (ended) {
      return -1;
    }
    int length = chunks.read(into, from, Math.min(most, left));
    if (length < 0) {
      throw new IOException("The answer broke off.");
    }
    left -= length;
    if (left == 0) {
      line(chunks);
    }
    return length;
  }

  private void begin() throws IOException {
    left = Integer.parseInt(line(chunks), HEXADECIMAL);
    ended = left == 0;
  }

  /** A line of the head, or what stands before a chunk. */
  static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The answer broke off after: " + line);
      }
      line.append((char) next);
    }
    return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        .strip();
  }
}
