// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.policies.SomeCaller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G3")
class VisibleMunicipalityTest {
  @Test
  void a_caller_sees_the_municipalities_that_the_token_names() {
    VisibleMunicipality visible =
        new VisibleMunicipality(SomeCaller.ofMunicipality("GM0935").caller());

    assertThat(visible.code("GM0935")).isEqualTo("GM0935");
    assertThatThrownBy(() -> visible.code("GM0794")).isInstanceOf(NotFoundException.class);
  }
}
