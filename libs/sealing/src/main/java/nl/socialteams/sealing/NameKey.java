// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it is looked for by its fingerprint: capitals, accents, spaces and hyphens do not
 * matter.
 */
public final class NameKey {
  private NameKey() {}

  public static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
