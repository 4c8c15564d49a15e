// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** It was withdrawn before. */
final class ConsentWithdrawn extends Refusal {
  private static final long serialVersionUID = 1L;

  ConsentWithdrawn(LocalDate on) {
    super("consent-withdrawn", on);
  }
}
