// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.spent.Period;

import static org.assertj.core.api.Assertions.assertThat;

class UnitPriceTest {
  private static final Period YEAR =
      new Period("GM0935", LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), Instant.EPOCH);

  @Test
  @Tag("B9")
  void a_month_counts_by_its_days() {
    RunningDays days = days(LocalDate.of(2017, 1, 16), LocalDate.of(2017, 3, 1));
    assertThat(days.count()).isEqualTo(44);
    assertThat(price("310.00", "MONTH", null).over(days, true).amount()).hasToString("470.00");
  }

  @Test
  @Tag("B9")
  void weeks_years_and_counted_units_follow_from_the_days() {
    RunningDays whole = days(LocalDate.of(2017, 1, 1), null);
    assertThat(price("70.00", "WEEK", null).over(whole, true).amount()).hasToString("3650.00");
    assertThat(price("1200.00", "YEAR", null).over(whole, true).amount()).hasToString("1200.00");
    assertThat(price("78.50", "HOUR", "2.5").over(whole, true).amount()).hasToString("2355.00");
  }

  @Test
  @Tag("B9")
  void what_is_paid_once_is_paid_when_it_begins() {
    RunningDays whole = days(LocalDate.of(2017, 1, 1), null);
    assertThat(price("99.99", "PIECE", null).over(whole, true).amount()).hasToString("99.99");
    assertThat(price("99.99", "ONCE", null).over(whole, false).amount()).hasToString("0.00");
  }

  @Test
  @Tag("B9")
  void what_is_not_known_is_not_estimated() {
    RunningDays whole = days(LocalDate.of(2017, 1, 1), null);
    assertThat(price("78.50", "HOUR", null).over(whole, true).missing())
        .isEqualTo(MissingReason.UNITS_UNKNOWN);
    assertThat(price("78.50", "FORTNIGHT", null).over(whole, true).missing())
        .isEqualTo(MissingReason.UNIT_UNKNOWN);
  }

  @Property
  void a_period_costs_what_its_two_parts_cost(
      @ForAll @IntRange(min = 1, max = 364) int at,
      @ForAll @IntRange(min = 0, max = 9999) int cents) {
    LocalDate start = YEAR.from();
    BigDecimal amount = BigDecimal.valueOf(cents, 2);
    UnitPrice price = new UnitPrice(amount, "WEEK", null);
    Money whole = price.over(new RunningDays(start, start.plusDays(365)), true).amount();
    Money parts =
        price
            .over(new RunningDays(start, start.plusDays(at)), true)
            .amount()
            .plus(
                price
                    .over(new RunningDays(start.plusDays(at), start.plusDays(365)), true)
                    .amount());
    assertThat(whole.euros().subtract(parts.euros()).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
  }

  private static RunningDays days(LocalDate from, LocalDate until) {
    return RunningDays.within(YEAR, from, until);
  }

  private static UnitPrice price(String amount, String unit, String unitsPerMonth) {
    return new UnitPrice(
        new BigDecimal(amount), unit, unitsPerMonth == null ? null : new BigDecimal(unitsPerMonth));
  }
}
