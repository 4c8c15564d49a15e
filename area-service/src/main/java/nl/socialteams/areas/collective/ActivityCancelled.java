// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** The activity is not held. */
final class ActivityCancelled extends Refusal {
  private static final long serialVersionUID = 1L;

  ActivityCancelled(LocalDate on) {
    super("activity-cancelled", on);
  }
}
