// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** It was completed before. */
final class AftercareCompleted extends Refusal {
  private static final long serialVersionUID = 1L;

  AftercareCompleted(LocalDate on) {
    super("aftercare-completed", on);
  }
}
