// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProblemCatalogueTest {
  private final ProblemCatalogue catalogue =
      ProblemCatalogue.load(ProblemCatalogueTest.class.getClassLoader());

  @Test
  void every_code_has_its_status_and_its_words_in_both_languages() {
    assertThat(catalogue.codes())
        .contains("not-found", "invalid-input")
        .allSatisfy(
            code -> {
              assertThat(catalogue.status(code)).isBetween(400, 599);
              for (Language language : Language.values()) {
                assertThat(catalogue.title(code, language)).isNotBlank();
                assertThat(catalogue.detail(code, language, 1, 2)).isNotBlank();
              }
              assertThat(catalogue.title(code, Language.NL))
                  .isNotEqualTo(catalogue.title(code, Language.EN));
            });
  }

  @Test
  void a_number_in_a_text_is_not_dressed_up() {
    assertThat(catalogue.detail("invalid-input", Language.NL, 1234)).contains("1234");
  }

  @Test
  void a_code_without_an_entry_is_our_own_mistake() {
    assertThatThrownBy(() -> catalogue.status("no-such-code"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such-code");
  }
}
