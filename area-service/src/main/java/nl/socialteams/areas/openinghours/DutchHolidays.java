// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.openinghours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The days on which Dutch counters are closed by custom: those of the General Extension of Time
 * Limits Act (Algemene termijnenwet), without Good Friday and Liberation Day, on which most are
 * open.
 */
public final class DutchHolidays {
  private DutchHolidays() {}

  public static boolean isHoliday(LocalDate day) {
    return isFixed(day) || isKingsDay(day) || isAroundEaster(day);
  }

  private static boolean isFixed(LocalDate day) {
    return day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1
        || day.getMonth() == Month.DECEMBER && Set.of(25, 26).contains(day.getDayOfMonth());
  }

  /** 27 April since 2014, 30 April before; a Sunday gives way (since 1980 to the day before). */
  private static boolean isKingsDay(LocalDate day) {
    LocalDate royal = LocalDate.of(day.getYear(), Month.APRIL, day.getYear() < 2014 ? 30 : 27);
    return day.equals(royal.getDayOfWeek() == DayOfWeek.SUNDAY ? royal.minusDays(1) : royal);
  }

  /** Easter Sunday and Monday, Ascension, Whit Sunday and Monday. */
  private static boolean isAroundEaster(LocalDate day) {
    return Set.of(0L, 1L, 39L, 49L, 50L)
        .contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
  }

  /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
