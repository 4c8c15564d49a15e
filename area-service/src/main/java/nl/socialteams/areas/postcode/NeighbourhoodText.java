// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

/**
 * The code of a neighbourhood as the table writes it: without BU, and without its leading zeros
 * where a program took it for a number. New codes have letters.
 */
final class NeighbourhoodText {
  private static final int LENGTH = 8;
  private static final int OF_MUNICIPALITY = 4;

  private NeighbourhoodText() {}

  /** The whole code, or null where it is none. */
  static String read(String text) {
    String bare = text.startsWith("BU") ? text.substring(2) : text;
    if (bare.isEmpty() || bare.length() > LENGTH) {
      return null;
    }
    String code = "0".repeat(LENGTH - bare.length()) + bare;
    for (int at = 0; at < LENGTH; at++) {
      char character = code.charAt(at);
      boolean fits = isDigit(character) || at >= OF_MUNICIPALITY && isLetter(character);
      if (!fits) {
        return null;
      }
    }
    return "BU" + code;
  }

  static String municipalityOf(String code) {
    return "GM" + code.substring(2, 2 + OF_MUNICIPALITY);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLetter(char character) {
    return character >= 'A' && character <= 'Z';
  }
}
