// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an expenditure is. */
@Schema(
    description =
        "Status: REQUESTED aangevraagd, RESERVED gereserveerd, APPROVED toegekend, REFUSED"
            + " geweigerd, PAID betaald, SETTLED afgerekend, CANCELLED ingetrokken, PARTLY_REFUNDED"
            + " deels terugbetaald, REFUNDED terugbetaald")
public enum ExpenditureStatus {
  REQUESTED,
  RESERVED,
  APPROVED,
  REFUSED,
  PAID,
  SETTLED,
  CANCELLED,
  PARTLY_REFUNDED,
  REFUNDED
}
