// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided. */
@Schema(
    name = "ExpenditureOutcome",
    description = "Besluit / outcome: APPROVED toegekend, REFUSED geweigerd")
public enum Outcome {
  APPROVED(ExpenditureStatus.APPROVED),
  REFUSED(ExpenditureStatus.REFUSED);

  private final ExpenditureStatus status;

  Outcome(ExpenditureStatus status) {
    this.status = status;
  }

  ExpenditureStatus status() {
    return status;
  }
}
