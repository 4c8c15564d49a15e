// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

/** How an attempt ended (NEN 7513: EventOutcomeIndicator). */
public enum Outcome {
  ALLOWED,
  REFUSED,
  FAILED;

  static Outcome of(int status) {
    if (status < 400) {
      return ALLOWED;
    }
    return status < 500 ? REFUSED : FAILED;
  }
}
