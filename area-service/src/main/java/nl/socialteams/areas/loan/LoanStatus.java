// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a loan stands. */
@Schema(
    description =
        "RESERVED gereserveerd, OUT uitgeleend, RETURNED teruggebracht, CANCELLED afgezegd")
public enum LoanStatus {
  RESERVED,
  OUT,
  RETURNED,
  CANCELLED
}
