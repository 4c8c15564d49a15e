// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

import java.util.Locale;

/**
 * An address without its addition, which no table knows.
 *
 * @param postcode as the tables write it: 6211AB
 * @param houseNumber null where only the postcode is known
 * @param houseLetter a capital, or null for none
 */
public record Address(String postcode, Integer houseNumber, String houseLetter) {
  /** As people write it: 6211 ab. */
  public static final String POSTCODE_FORM = "^[1-9][0-9]{3} ?[A-Za-z]{2}$";

  public static Address of(String postcode, Integer houseNumber, String houseLetter) {
    return new Address(
        capitals(postcode.replace(" ", "")),
        houseNumber,
        houseLetter == null ? null : capitals(houseLetter));
  }

  private static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** 0 for none, 1 to 26 for A to Z. */
  public int letterNumber() {
    return houseLetter == null ? 0 : houseLetter.charAt(0) - 'A' + 1;
  }
}
