// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

import nl.socialteams.problem.Refusal;

/** Every place of the activity is taken. */
final class ActivityFull extends Refusal {
  private static final long serialVersionUID = 1L;

  ActivityFull(int capacity) {
    super("activity-full", capacity);
  }
}
