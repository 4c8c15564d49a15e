// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("C3")
class NameSoundTest {

  @ParameterizedTest
  @CsvSource({
    "Meijer, Meyer",
    "Kuijpers, Cuypers",
    "Thijssen, Tijsen",
    "De Vries, Fries",
    "Janssen, Jansen",
    "van der Berg, Berg",
    "'van ''t Hoff', Hof",
    "Schmidt, Smit",
    "Bakx, Backs"
  })
  void what_sounds_the_same_is_the_same(String name, String other) {
    assertThat(NameSound.ofFamilyName(name)).isEqualTo(NameSound.ofFamilyName(other));
  }

  @ParameterizedTest
  @CsvSource({"Meijer, Bakker", "Jansen, Bakker", "Peters, Pieterman"})
  void what_sounds_otherwise_is_not(String name, String other) {
    assertThat(NameSound.ofFamilyName(name))
        .doesNotContainAnyElementsOf(NameSound.ofFamilyName(other));
  }

  @Test
  void each_half_of_a_double_name_does_for_itself() {
    assertThat(NameSound.ofFamilyName("Jansen-de Vries"))
        .containsAll(NameSound.ofFamilyName("Jansen"))
        .containsAll(NameSound.ofFamilyName("de Vries"));
    assertThat(NameSound.ofFamilyName("?")).isEmpty();
  }
}
