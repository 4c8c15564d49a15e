// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.text.Normalizer;
import java.util.Locale;

/** A family name as it is looked for: capitals, accents, spaces and hyphens do not matter. */
final class NameKey {
  private NameKey() {}

  static String of(String familyName) {
    return Normalizer.normalize(familyName, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
