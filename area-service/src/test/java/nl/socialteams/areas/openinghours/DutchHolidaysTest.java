// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.openinghours;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("A9")
class DutchHolidaysTest {
  @ParameterizedTest
  @CsvSource({"1818-03-22", "2014-04-20", "2019-04-21", "2038-04-25", "2000-04-23", "2027-03-28"})
  void easter_falls_on_the_day_of_the_church_calendar(LocalDate day) {
    assertThat(DutchHolidays.easter(day.getYear())).isEqualTo(day);
  }

  @Test
  void every_year_that_the_api_takes_has_its_easter() {
    for (int year = 1900; year <= 2199; year++) {
      LocalDate easter = DutchHolidays.easter(year);

      assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
      assertThat(DutchHolidays.isHoliday(easter)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-01",
    "2014-04-21",
    "2014-05-29",
    "2014-06-09",
    "2014-12-26",
    "2014-04-26",
    "2013-04-30",
    "2015-04-27",
    "2025-04-26"
  })
  void counters_are_closed(LocalDate day) {
    assertThat(DutchHolidays.isHoliday(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2014-04-18", "2014-04-27", "2014-05-05", "2014-12-31", "2014-04-30"})
  void counters_are_open(LocalDate day) {
    assertThat(DutchHolidays.isHoliday(day)).isFalse();
  }
}
