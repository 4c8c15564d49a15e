// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.UUID;

import nl.socialteams.areas.assignment.Area;

/**
 * From its day on a decision gives an area to a team.
 *
 * @param until where a decision that was taken before, or the team's end, comes after; else null
 */
public record BegunArea(Area area, UUID team, LocalDate from, LocalDate until) {

  /** Whether it holds on a day. */
  boolean isOn(LocalDate day) {
    return !from.isAfter(day) && (until == null || until.isAfter(day));
  }
}
