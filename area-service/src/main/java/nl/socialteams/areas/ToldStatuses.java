// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import java.util.List;

import nl.socialteams.contracts.area.StatusState;
import nl.socialteams.knowntime.KnownStatus;

/** A history of statuses as events tell it. */
public final class ToldStatuses {
  private ToldStatuses() {}

  public static List<StatusState> of(List<KnownStatus> history) {
    return history.stream()
        .map(s -> new StatusState(s.status(), s.onDay(), s.knownFrom(), s.asserted()))
        .toList();
  }
}
