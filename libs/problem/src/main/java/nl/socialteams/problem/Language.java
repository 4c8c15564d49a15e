// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import java.util.List;
import java.util.Locale;

/** The languages that the API answers in; Dutch unless the caller prefers English. */
public enum Language {
  NL("nl"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  /**
   * @param acceptLanguage the header's value, or null; one that cannot be read counts as absent
   */
  public static Language preferredIn(String acceptLanguage) {
    if (acceptLanguage == null) {
      return NL;
    }
    try {
      String best =
          Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), List.of(NL.tag, EN.tag));
      return EN.tag.equals(best) ? EN : NL;
    } catch (IllegalArgumentException unreadable) {
      return NL;
    }
  }
}
