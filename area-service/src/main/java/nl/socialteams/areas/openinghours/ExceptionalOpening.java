// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.openinghours;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * A row of the days that differ.
 *
 * @param opens minute of the day; null where it is closed
 */
@Embeddable
public record ExceptionalOpening(
    LocalDate firstDay, LocalDate lastDay, Short opens, Short closes, String reason) {

  public static ExceptionalOpening of(ExceptionalHours hours) {
    boolean closed = hours.opens() == null;
    return new ExceptionalOpening(
        hours.firstDay(),
        hours.lastDay(),
        closed ? null : ClockTime.minutes(hours.opens()),
        closed ? null : ClockTime.minutes(hours.closes()),
        hours.reason());
  }

  public ExceptionalHours hours() {
    return new ExceptionalHours(
        firstDay,
        lastDay,
        opens == null ? null : ClockTime.text(opens),
        closes == null ? null : ClockTime.text(closes),
        reason);
  }
}
