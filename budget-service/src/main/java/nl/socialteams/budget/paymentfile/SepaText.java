// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.text.Normalizer;
import java.util.UUID;
import java.util.regex.Pattern;

/** Text in the characters that every bank in the SEPA area has to take. */
final class SepaText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern OTHERS = Pattern.compile("[^a-zA-Z0-9/\\-?:().,'+ ]");
  private static final int NAME_LENGTH = 70;

  private SepaText() {}

  static String of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String taken = OTHERS.matcher(plain).replaceAll(" ").strip();
    String some = taken.isEmpty() ? "-" : taken;
    return some.substring(0, Math.min(NAME_LENGTH, some.length()));
  }

  /** An id in the 35 characters that a reference may have. */
  static String reference(UUID id) {
    return id.toString().replace("-", "");
  }
}
