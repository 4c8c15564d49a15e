// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A table of postcodes and house numbers as CBS publishes it, made up line by line while it is read
 * and never held: forty numbers to a postcode, in order.
 */
final class MadeUpPostcodes extends InputStream {
  private static final String HEADER = "PC6;Huisnummer;Buurt2090;Wijk2090;Gemeente2090\n";
  private static final String OWN = ";9350205;93502;935\n";
  private static final String ELSEWHERE = ";3630000;36300;363\n";
  private static final int NUMBERS = 40;
  private static final int LETTERS = 26;

  private final long rows;
  private final long own;
  private byte[] line = HEADER.getBytes(StandardCharsets.US_ASCII);
  private int position;
  private long row;

  /**
   * @param own how many of the rows lie in Maastricht, spread evenly
   */
  MadeUpPostcodes(long rows, long own) {
    this.rows = rows;
    this.own = own;
  }

  @Override
  public int read() {
    return hasMore() ? line[position++] : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    int filled = 0;
    while (filled < length && hasMore()) {
      int part = Math.min(length - filled, line.length - position);
      System.arraycopy(line, position, into, offset + filled, part);
      position += part;
      filled += part;
    }
    return filled == 0 && length > 0 ? -1 : filled;
  }

  private boolean hasMore() {
    if (position == line.length && row < rows) {
      line = line(row++).getBytes(StandardCharsets.US_ASCII);
      position = 0;
    }
    return position < line.length;
  }

  private String line(long at) {
    boolean mine = at * own / rows != (at + 1) * own / rows;
    return postcode(at / NUMBERS) + ';' + (at % NUMBERS + 1) + (mine ? OWN : ELSEWHERE);
  }

  private static String postcode(long at) {
    char first = (char) ('A' + at / LETTERS % LETTERS);
    char second = (char) ('A' + at % LETTERS);
    return "" + (1000 + at / LETTERS / LETTERS) + first + second;
  }
}
