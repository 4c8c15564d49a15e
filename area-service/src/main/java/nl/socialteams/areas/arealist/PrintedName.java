// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.arealist;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as a document prints it. Capitals, accents, hyphens and points make no difference, and
 * what stands between parentheses may be read or left out: "(Oud) Caberg" is Oud-Caberg and Caberg.
 */
public final class PrintedName {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PARENTHESISED = Pattern.compile("\\([^)]*\\)");

  private PrintedName() {}

  /** The name without what makes no difference. */
  public static String plain(String printed) {
    String letters =
        ACCENTS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTERS.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Every name that may be meant, in plain form. */
  static Set<String> readings(String printed) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(plain(printed));
    readings.add(plain(PARENTHESISED.matcher(printed).replaceAll(" ")));
    readings.remove("");
    return readings;
  }
}
