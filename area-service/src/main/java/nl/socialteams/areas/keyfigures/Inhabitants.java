// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of inhabitants as CBS writes it: with a decimal comma at times, or not known. */
final class Inhabitants {
  private static final Set<String> UNKNOWN = Set.of("", ".", "x", "-99997", "-99998", "-99999");
  private static final Pattern WHOLE = Pattern.compile("(\\d{1,8})([.,]0+)?");

  private Inhabitants() {}

  static boolean isReadable(String text) {
    return UNKNOWN.contains(text) || WHOLE.matcher(text).matches();
  }

  /** Null where CBS does not know or tell. */
  static Integer read(String text) {
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() ? Integer.valueOf(whole.group(1)) : null;
  }
}
