// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.codec.language.ColognePhonetic;

/**
 * How a Dutch family name sounds: Cologne phonetics, made for a language with the same letters for
 * the same sounds (Meijer and Meyer, Kuijpers and Cuypers, Thijssen and Tijsen, De Vries and Fries
 * are one). Prefixes do not count, and each half of a double name does for itself.
 */
final class NameSound {
  private static final Set<String> PREFIXES =
      Set.of(
          "van", "von", "de", "der", "den", "het", "t", "te", "ten", "ter", "la", "le", "el", "al",
          "op", "in", "aan", "bij", "d");
  private static final ColognePhonetic COLOGNE = new ColognePhonetic();

  private NameSound() {}

  /** One code for each half of the name; empty where nothing of it sounds. */
  static List<String> ofFamilyName(String name) {
    return Arrays.stream(name.split("\\s*-\\s*"))
        .map(NameSound::withoutPrefixes)
        .map(COLOGNE::colognePhonetic)
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  /** The first sound of a given name: the rest of it varies too much between papers and people. */
  static String ofGivenName(String name) {
    String code = COLOGNE.colognePhonetic(name);
    return code.isEmpty() ? "" : code.substring(0, 1);
  }

  private static String withoutPrefixes(String half) {
    List<String> words =
        Arrays.stream(half.toLowerCase(Locale.ROOT).split("[\\s'’.]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> kept = words.stream().filter(word -> !PREFIXES.contains(word)).toList();
    return String.join("", kept.isEmpty() ? words : kept);
  }
}
