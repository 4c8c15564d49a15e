// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.util.Set;
import java.util.UUID;

import nl.socialteams.areas.assignment.Area;

/** An area that more than one team would serve. */
public record OverlappingArea(Area area, Set<UUID> teams) {

  public OverlappingArea {
    teams = Set.copyOf(teams);
  }
}
