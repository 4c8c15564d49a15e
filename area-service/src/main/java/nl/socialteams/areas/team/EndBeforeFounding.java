// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** A team cannot end before it was founded. */
final class EndBeforeFounding extends Refusal {
  private static final long serialVersionUID = 1L;

  EndBeforeFounding(String name, LocalDate foundedOn) {
    super("end-before-founding", name, foundedOn);
  }
}
