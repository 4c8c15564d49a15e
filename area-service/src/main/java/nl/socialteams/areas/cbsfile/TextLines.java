// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a file in UTF-8, with or without a byte order mark, or in Windows-1252: CBS
 * publishes both. Which it is shows only at the first letter outside ASCII, so each line is decoded
 * by itself; no Dutch name in Windows-1252 happens to be UTF-8.
 */
final class TextLines {
  /** No line that CBS publishes is nearly as long; a longer one is skipped without being kept. */
  static final int LONGEST = 65_536;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream file;
  private final byte[] read = new byte[65_536];
  private final byte[] line = new byte[LONGEST];
  private int readLength;
  private int at;
  private int length;
  private long number;
  private boolean tooLong;

  TextLines(InputStream file) {
    this.file = file;
  }

  /** Goes to the next line; false where there is none. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (at < readLength || fill()) {
      any = true;
      int end = endOfLine();
      keep(end);
      boolean complete = end < readLength;
      at = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    readLength = Math.max(0, file.read(read));
    return readLength > 0;
  }

  private int endOfLine() {
    int end = at;
    while (end < readLength && read[end] != '\n') {
      end++;
    }
    return end;
  }

  private void keep(int end) {
    int part = Math.min(end - at, LONGEST - length);
    tooLong |= part < end - at;
    System.arraycopy(read, at, line, length, part);
    length += part;
  }

  /** From 1. */
  long number() {
    return number;
  }

  boolean isTooLong() {
    return tooLong;
  }

  String text() {
    int from = number == 1 && startsWithMark() ? BYTE_ORDER_MARK.length : 0;
    int end = length > from && line[length - 1] == '\r' ? length - 1 : length;
    return decoded(from, end - from);
  }

  private boolean startsWithMark() {
    return length >= BYTE_ORDER_MARK.length
        && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
  }

  private String decoded(int from, int size) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line, from, size))
          .toString();
    } catch (CharacterCodingException other) {
      return new String(line, from, size, WINDOWS_1252);
    }
  }
}
