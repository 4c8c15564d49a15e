// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.money.Money;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyRangeTest {
  @Property
  void what_may_be_attributed_stays_in_order_and_is_rounded_half_up_once(
      @ForAll("ranges") MoneyRange value,
      @ForAll("shares") ShareRange share,
      @ForAll("units") BigDecimal units) {
    MoneyRange saving = value.of(units, share);
    assertThat(value.isInOrder()).isTrue();
    assertThat(saving.low()).isLessThanOrEqualTo(saving.expected());
    assertThat(saving.expected()).isLessThanOrEqualTo(saving.high());
    BigDecimal exact = value.high().euros().multiply(units).multiply(share.high());
    BigDecimal away = saving.high().euros().subtract(exact);
    assertThat(away).isGreaterThan(new BigDecimal("-0.005"));
    assertThat(away).isLessThanOrEqualTo(new BigDecimal("0.005"));
  }

  @Test
  void a_half_cent_goes_up() {
    Money value = Money.of("0.01");
    BigDecimal half = new BigDecimal("0.5");
    MoneyRange saving =
        new MoneyRange(value, value, value)
            .of(BigDecimal.ONE, new ShareRange(BigDecimal.ZERO, half, BigDecimal.ONE));
    assertThat(saving.low()).hasToString("0.00");
    assertThat(saving.expected()).hasToString("0.01");
    assertThat(saving.high()).hasToString("0.01");
  }

  @Provide
  Arbitrary<MoneyRange> ranges() {
    return Arbitraries.longs()
        .between(0, 999_999_999)
        .list()
        .ofSize(3)
        .map(
            cents -> {
              List<Money> sorted =
                  cents.stream()
                      .sorted()
                      .map(each -> new Money(BigDecimal.valueOf(each, 2)))
                      .toList();
              return new MoneyRange(sorted.get(0), sorted.get(1), sorted.get(2));
            });
  }

  @Provide
  Arbitrary<ShareRange> shares() {
    return Arbitraries.integers()
        .between(0, 1000)
        .list()
        .ofSize(3)
        .map(
            thousandths -> {
              List<BigDecimal> sorted =
                  thousandths.stream().sorted().map(each -> BigDecimal.valueOf(each, 3)).toList();
              return new ShareRange(sorted.get(0), sorted.get(1), sorted.get(2));
            });
  }

  @Provide
  Arbitrary<BigDecimal> units() {
    return Arbitraries.integers().between(0, 9_999_999).map(each -> BigDecimal.valueOf(each, 2));
  }
}
