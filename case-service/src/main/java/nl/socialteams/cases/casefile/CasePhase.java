// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a case has come. */
@Schema(
    name = "CasePhase",
    description =
        "REGISTERED aangemeld, CLARIFYING vraagverheldering, PLANNING plan in de maak, SUPPORTING"
            + " ondersteuning volgens plan, AFTERCARE nazorg, CLOSED afgesloten")
public enum CasePhase {
  REGISTERED,
  CLARIFYING,
  PLANNING,
  SUPPORTING,
  AFTERCARE,
  CLOSED;

  /** Forward only, save for who needs support again during aftercare. */
  boolean mayBecome(CasePhase next) {
    return next.compareTo(this) > 0 || this == AFTERCARE && next == SUPPORTING;
  }
}
