// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A team works in an area.
 *
 * @param part null for the whole neighbourhood
 * @param from null where it held ever
 * @param until first day on which it does not hold any more; null where it goes on
 */
record MappedAssignment(UUID part, UUID team, LocalDate from, LocalDate until) {

  boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  boolean isWhole() {
    return part == null;
  }
}
