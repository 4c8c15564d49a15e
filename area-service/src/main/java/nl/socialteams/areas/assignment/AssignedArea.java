// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An assignment as it is known now.
 *
 * @param part null for the whole neighbourhood
 * @param validFrom first day
 * @param validUntil first day after; null while open
 */
public record AssignedArea(
    UUID id,
    String neighbourhood,
    UUID part,
    UUID team,
    UUID decision,
    LocalDate validFrom,
    LocalDate validUntil) {

  public Area area() {
    return new Area(neighbourhood, part);
  }

  /** Whether it holds on a day. */
  public boolean isOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validUntil == null || validUntil.isAfter(day));
  }
}
