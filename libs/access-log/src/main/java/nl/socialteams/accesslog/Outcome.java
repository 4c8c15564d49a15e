// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an attempt ended (NEN 7513: EventOutcomeIndicator). */
@Schema(name = "AccessOutcome", description = "Afloop van een poging / how an attempt ended.")
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
