// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an expenditure is. */
@Schema(
    description =
        "Status: RESERVED aangevraagd en gereserveerd, APPROVED toegekend, REFUSED geweigerd, PAID"
            + " betaald")
public enum ExpenditureStatus {
  RESERVED,
  APPROVED,
  REFUSED,
  PAID
}
