// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import jakarta.ws.rs.core.HttpHeaders;

import nl.socialteams.problem.Language;

/** The language that a caller wants words in. */
final class AnswerLanguage {
  private AnswerLanguage() {}

  static Language of(HttpHeaders headers) {
    return Language.preferredIn(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
