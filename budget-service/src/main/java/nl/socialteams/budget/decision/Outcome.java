// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided. */
@Schema(
    name = "ExpenditureOutcome",
    description = "Besluit / outcome: APPROVED toegekend, REFUSED geweigerd")
public enum Outcome {
  APPROVED,
  REFUSED
}
