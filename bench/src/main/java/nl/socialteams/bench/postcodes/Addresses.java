// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.postcodes;

import java.io.InputStream;
import java.util.function.IntFunction;

/**
 * Made-up addresses in the order in which CBS publishes them: a dozen to a postcode, a
 * neighbourhood for some hundreds of postcodes.
 */
record Addresses(int count) {
  static final int NEIGHBOURHOODS = 100;

  private static final int TO_A_POSTCODE = 12;
  private static final int FIRST_DIGITS = 1011;
  private static final int LETTERS = 26;
  private static final int OF_ONE_NEIGHBOURHOOD = 400;

  /** As the file of CBS has them. */
  InputStream csv() {
    return new TextStream("PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024\n", count, this::line);
  }

  /** As the table of the service has them, for COPY. */
  InputStream rows() {
    IntFunction<String> row =
        at -> "%d\t2024\tGM0935\t%s\tBU%s%n".formatted(number(at), postcode(at), neighbourhood(at));
    return new TextStream("", count, row);
  }

  private String line(int at) {
    String code = neighbourhood(at);
    return postcode(at) + ';' + number(at) + ';' + code + ';' + code.substring(0, 6) + ";0935\n";
  }

  static String postcode(int at) {
    int postcode = at / TO_A_POSTCODE;
    int letters = postcode % (LETTERS * LETTERS);
    return ""
        + (FIRST_DIGITS + postcode / (LETTERS * LETTERS))
        + (char) ('A' + letters / LETTERS)
        + (char) ('A' + letters % LETTERS);
  }

  static int number(int at) {
    return 1 + 2 * (at % TO_A_POSTCODE);
  }

  private static String neighbourhood(int at) {
    int which = at / TO_A_POSTCODE / OF_ONE_NEIGHBOURHOOD % NEIGHBOURHOODS;
    return (which < 10 ? "0935000" : "093500") + which;
  }
}
