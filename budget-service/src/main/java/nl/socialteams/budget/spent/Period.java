// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.spent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days of Europe/Amsterdam, and the moment of knowledge of a figure about them.
 *
 * @param until the last day, included
 */
public record Period(String municipality, LocalDate from, LocalDate until, Instant knownAt) {
  public static final ZoneId LOCAL = ZoneId.of("Europe/Amsterdam");

  /** The moment at which the period begins. */
  public Instant begins() {
    return from.atStartOfDay(LOCAL).toInstant();
  }

  /** The first moment after the period. */
  public Instant ends() {
    return until.plusDays(1).atStartOfDay(LOCAL).toInstant();
  }
}
