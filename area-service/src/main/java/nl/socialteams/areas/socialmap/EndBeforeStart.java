// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** A provision cannot end before it began. */
final class EndBeforeStart extends Refusal {
  private static final long serialVersionUID = 1L;

  EndBeforeStart(String name, LocalDate validFrom) {
    super("end-before-start", name, validFrom);
  }
}
