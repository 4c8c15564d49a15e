// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of the money that is left at the end of a year. */
@Schema(
    name = "BudgetRemainder",
    description =
        "Restant / remainder: CARRIED_OVER overgeheveld naar de opvolger, RELEASED vrijgevallen")
public enum Remainder {
  CARRIED_OVER,
  RELEASED
}
