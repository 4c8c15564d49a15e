// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import java.util.Map;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.policies.SomeCaller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G3")
class VisibleMunicipalityTest {
  private final Map<String, Municipality> all =
      Map.of(
          "GM0935", new Municipality("GM0935", "Maastricht"),
          "GM0794", new Municipality("GM0794", "Helmond"));

  @Test
  void a_municipality_that_the_token_names_is_found() {
    assertThat(visible("GM0935", "GM1903").municipality("GM0935")).isSameAs(all.get("GM0935"));
  }

  @Test
  void another_one_does_not_exist_nor_does_one_that_is_not_there() {
    VisibleMunicipality visible = visible("GM0935", "GM1903");

    assertThatThrownBy(() -> visible.municipality("GM0794")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> visible.municipality("GM1903")).isInstanceOf(NotFoundException.class);
  }

  private VisibleMunicipality visible(String... named) {
    return new VisibleMunicipality(
        SomeCaller.ofMunicipality(named).caller(),
        new MunicipalityRepository() {
          @Override
          public Municipality findById(String code) {
            return all.get(code);
          }
        });
  }
}
