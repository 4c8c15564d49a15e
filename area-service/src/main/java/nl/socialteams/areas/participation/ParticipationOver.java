// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** The resident had left before. */
final class ParticipationOver extends Refusal {
  private static final long serialVersionUID = 1L;

  ParticipationOver(LocalDate leftOn) {
    super("participation-over", leftOn);
  }
}
