// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a case runs. */
@Schema(description = "OPEN lopend, CLOSED afgesloten")
public enum CaseStatus {
  OPEN,
  CLOSED
}
