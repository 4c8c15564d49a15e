// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamhistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a team is called during a time.
 *
 * @param until first day on which it is called otherwise; null while open
 * @param knownUntil null for what is known now
 */
public record TeamName(
    UUID id,
    UUID team,
    String name,
    LocalDate from,
    LocalDate until,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public boolean isOn(LocalDate day) {
    return !from.isAfter(day) && (until == null || until.isAfter(day));
  }
}
