// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.access;

import java.util.Set;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.reporting.projection.SomeProjection;
import nl.socialteams.testing.policies.SomeCaller;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G3")
class VisibleMunicipalityTest {
  private final VisibleMunicipality visible =
      new VisibleMunicipality(
          SomeCaller.ofMunicipality("GM0935", "GM1903").caller(),
          SomeProjection.knowing(7, Set.of("GM0935", "GM0794")),
          SomeProjection.answering(7));

  @Test
  void a_municipality_that_the_token_names_and_the_projection_knows_is_there() {
    assertThatCode(() -> visible.require("GM0935")).doesNotThrowAnyException();
    assertThatCode(() -> visible.require(7, "GM0935")).doesNotThrowAnyException();
  }

  @Test
  void another_one_is_not_there_nor_one_that_no_event_told_of() {
    for (String code : new String[] {"GM0794", "GM1903"}) {
      assertThatThrownBy(() -> visible.require(code)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> visible.require(7, code)).isInstanceOf(NotFoundException.class);
    }
    assertThatThrownBy(() -> visible.require(8, "GM0935")).isInstanceOf(NotFoundException.class);
  }
}
