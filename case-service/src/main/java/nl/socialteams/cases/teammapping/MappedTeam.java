// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A team as area-service last told.
 *
 * @param endedOn first day without it; null while it works
 */
public record MappedTeam(
    UUID teamId, String municipality, String name, LocalDate foundedOn, LocalDate endedOn) {

  /** Whether it works on some day from the first until before the second. */
  public boolean worksBetween(LocalDate from, LocalDate until) {
    return foundedOn.isBefore(until) && (endedOn == null || endedOn.isAfter(from));
  }
}
