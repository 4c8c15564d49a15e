// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("C4")
class CitizenServiceNumberTest {

  @Property
  void one_digit_that_is_mistaken_never_passes(
      @ForAll @IntRange(min = 1, max = 99_999_999) int first,
      @ForAll @IntRange(max = 8) int at,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String right = completed(first);
    if (right == null) {
      return;
    }
    assertThat(CitizenServiceNumber.passesElevenTest(right)).isTrue();
    char mistaken = (char) ('0' + (right.charAt(at) - '0' + by) % 10);
    assertThat(
            CitizenServiceNumber.passesElevenTest(
                right.substring(0, at) + mistaken + right.substring(at + 1)))
        .isFalse();
  }

  @Property(tries = 1)
  void nine_noughts_are_nobodys() {
    assertThat(CitizenServiceNumber.passesElevenTest("000000000")).isFalse();
  }

  /** Null where no last digit makes it a number. */
  private static String completed(int first) {
    String digits = "%08d".formatted(first);
    int sum = 0;
    for (int at = 0; at < 8; at++) {
      sum += (9 - at) * (digits.charAt(at) - '0');
    }
    int last = sum % 11;
    return last == 10 ? null : digits + last;
  }
}
