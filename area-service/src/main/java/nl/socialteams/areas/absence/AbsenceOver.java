// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.absence;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** On that day the absence does not last any more, or has not begun. */
final class AbsenceOver extends Refusal {
  private static final long serialVersionUID = 1L;

  AbsenceOver(LocalDate day) {
    super("absence-not-running", day);
  }
}
