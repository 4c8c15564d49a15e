// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.Map;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.knowntime.Days;

/**
 * Decisions that have been taken already and come into force after the day. What is decided now
 * holds until theirs.
 *
 * @param whole the first one that speaks of every area, or null
 * @param released the first day on which an area is taken from its team
 */
record LaterDecisions(LocalDate whole, Map<Area, LocalDate> released) {

  LocalDate speakOf(Area area) {
    return Days.first(whole, released.get(area));
  }
}
