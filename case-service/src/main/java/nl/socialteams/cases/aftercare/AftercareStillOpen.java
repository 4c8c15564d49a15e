// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import nl.socialteams.problem.Refusal;

/** A case with open aftercare is not closed. */
final class AftercareStillOpen extends Refusal {
  private static final long serialVersionUID = 1L;

  AftercareStillOpen() {
    super("aftercare-still-open");
  }
}
