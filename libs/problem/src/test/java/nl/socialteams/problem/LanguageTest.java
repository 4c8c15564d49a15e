// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none                    | NL",
        "en                      | EN",
        "en-GB, nl;q=0.5         | EN",
        "nl, en                  | NL",
        "fr                      | NL",
        "fr, en;q=0.1            | EN",
        "*                       | NL",
        "not a language at all;; | NL"
      })
  void dutch_unless_the_caller_prefers_english(String header, Language expected) {
    assertThat(Language.preferredIn(header)).isEqualTo(expected);
  }
}
