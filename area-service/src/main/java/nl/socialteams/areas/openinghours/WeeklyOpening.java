// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.openinghours;

import java.time.DayOfWeek;

import jakarta.persistence.Embeddable;

/**
 * A row of the weekly hours.
 *
 * @param weekday 1 is Monday
 * @param opens minute of the day
 * @param closes minute of the day, at most 1440
 */
@Embeddable
public record WeeklyOpening(short weekday, short opens, short closes) {

  public static WeeklyOpening of(WeeklyHours hours) {
    return new WeeklyOpening(
        (short) hours.weekday().getValue(),
        ClockTime.minutes(hours.opens()),
        ClockTime.minutes(hours.closes()));
  }

  public WeeklyHours hours() {
    return new WeeklyHours(DayOfWeek.of(weekday), ClockTime.text(opens), ClockTime.text(closes));
  }
}
