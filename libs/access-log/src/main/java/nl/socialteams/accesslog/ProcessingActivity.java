// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import nl.socialteams.problem.Language;

/**
 * A processing activity (verwerkingsactiviteit, GDPR article 30): why personal data are used.
 *
 * @param id such as {@code support}; the last part of its URI
 * @param purposeNl in words for residents
 * @param purposeEn the same
 * @param basis the law that it rests on
 */
public record ProcessingActivity(String id, String purposeNl, String purposeEn, String basis) {
  private static final String BASE = "https://socialteams.example/processing-activities/";

  public String uri() {
    return uriOf(id);
  }

  static String uriOf(String id) {
    return BASE + id;
  }

  public String purpose(Language language) {
    return language == Language.EN ? purposeEn : purposeNl;
  }

  /** The id of the activity with this URI. */
  public static String idOf(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }
}
