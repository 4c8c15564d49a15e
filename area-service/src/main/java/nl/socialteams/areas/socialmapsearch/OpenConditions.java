// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapsearch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import nl.socialteams.areas.openinghours.DutchHolidays;

/**
 * Whether a provision is open: a day that differs goes before a holiday, and that before the week.
 */
record OpenConditions(LocalDate day, Integer minute) {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  static OpenConditions at(OffsetDateTime moment) {
    ZonedDateTime local = moment.atZoneSameInstant(AMSTERDAM);
    return new OpenConditions(local.toLocalDate(), local.toLocalTime().toSecondOfDay() / 60);
  }

  static OpenConditions on(LocalDate day) {
    return new OpenConditions(day, null);
  }

  void addTo(Conditions conditions) {
    String atThatTime = minute == null ? "" : " and o.opens <= :minute and :minute < o.closes";
    String differs =
        "from provision_exception o where o.provision = p.id"
            + " and cast(:openDay as date) between o.first_day and o.last_day";
    String weekly = "from provision_opening o where o.provision = p.id and o.weekday = :weekday";
    conditions
        .and(
            "case when exists (select "
                + differs
                + ") then exists (select "
                + differs
                + " and o.opens is not null"
                + atThatTime
                + ")"
                + " when p.closed_on_holidays and :holiday then false"
                + " else exists (select "
                + weekly
                + atThatTime
                + ") end")
        .with("openDay", day)
        .with("weekday", day.getDayOfWeek().getValue())
        .with("holiday", DutchHolidays.isHoliday(day));
    if (minute != null) {
      conditions.with("minute", minute);
    }
  }
}
