// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a volunteer gets. */
@Schema(description = "NONE geen vergoeding, EXPENSES onkosten, ALLOWANCE vrijwilligersvergoeding")
public enum Reimbursement {
  NONE,
  EXPENSES,
  ALLOWANCE
}
