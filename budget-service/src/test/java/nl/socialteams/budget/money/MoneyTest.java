// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.money;

import java.math.BigDecimal;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("B3")
class MoneyTest {

  @Test
  void is_written_with_two_decimals() {
    assertThat(new Money(new BigDecimal("150000"))).hasToString("150000.00");
    assertThat(Money.of("-0.05")).hasToString("-0.05");
  }

  @Test
  void of_the_same_amount_is_the_same() {
    assertThat(new Money(new BigDecimal("125"))).isEqualTo(Money.of("125.00"));
  }

  @Test
  void is_never_rounded() {
    assertThatThrownBy(() -> new Money(new BigDecimal("0.005")))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "125",
        "125.0",
        "125.000",
        "1e3",
        "+1.00",
        "1.234,00",
        "١.٠٠",
        "1234567890123.00"
      })
  void has_one_form_as_text(String text) {
    assertThat(Money.isReadable(text)).isFalse();
  }
}
