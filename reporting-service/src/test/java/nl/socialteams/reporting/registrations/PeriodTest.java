// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.time.LocalDate;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("R1")
class PeriodTest {

  @Test
  void a_year_has_twelve_months() {
    assertThat(period("2013-01-01", "2013-12-31").length()).isEqualTo("12.00");
    assertThat(period("2013-01-01", "2013-12-31").averagePerMonth(98)).isEqualTo("8.2");
  }

  @Test
  void half_a_year_has_six() {
    assertThat(period("2014-01-01", "2014-06-30").length()).isEqualTo("6.00");
    assertThat(period("2014-01-01", "2014-06-30").averagePerMonth(82)).isEqualTo("13.7");
  }

  @Test
  void a_partial_month_counts_for_its_share_of_days() {
    assertThat(period("2014-07-01", "2014-12-03").length()).isEqualTo("5.10");
    assertThat(period("2014-07-01", "2014-12-03").averagePerMonth(68)).isEqualTo("13.3");
    assertThat(period("2014-01-16", "2014-02-14").length()).isEqualTo("1.02");
  }

  @Test
  void a_day_in_a_leap_year_is_a_twenty_ninth_of_february() {
    assertThat(period("2016-02-01", "2016-02-29").length()).isEqualTo("1.00");
    assertThat(period("2016-02-29", "2016-02-29").averagePerMonth(1)).isEqualTo("29.0");
  }

  @Test
  void an_average_is_rounded_once_and_half_up() {
    assertThat(period("2013-01-01", "2013-12-31").averagePerMonth(3)).isEqualTo("0.3");
    assertThat(period("2013-01-01", "2013-12-31").averagePerMonth(0)).isEqualTo("0.0");
  }

  private static Period period(String from, String until) {
    return new Period(LocalDate.parse(from), LocalDate.parse(until));
  }
}
