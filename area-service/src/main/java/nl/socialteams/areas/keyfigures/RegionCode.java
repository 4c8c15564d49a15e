// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The CBS code of a municipality, district or neighbourhood, as one of its files writes it: with or
 * without the letters before it.
 */
record RegionCode(String value) {
  private static final Pattern FORM =
      Pattern.compile("GM\\d{4}|WK\\d{4}[0-9A-Z]{2}|BU\\d{4}[0-9A-Z]{4}");
  private static final Pattern BARE = Pattern.compile("\\d{4}([0-9A-Z]{2}|[0-9A-Z]{4})?");

  /** Empty where it is no such code. */
  static Optional<RegionCode> read(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    if (BARE.matcher(code).matches()) {
      code = prefix(code.length()) + code;
    }
    return FORM.matcher(code).matches() ? Optional.of(new RegionCode(code)) : Optional.empty();
  }

  private static String prefix(int length) {
    return switch (length) {
      case 4 -> "GM";
      case 6 -> "WK";
      default -> "BU";
    };
  }

  /** The row of the whole country stands among the others. */
  static boolean isCountry(String text) {
    return text.toUpperCase(Locale.ROOT).startsWith("NL");
  }

  String municipality() {
    return "GM" + value.substring(2, 6);
  }
}
