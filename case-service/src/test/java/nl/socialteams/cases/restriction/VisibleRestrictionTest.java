// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.rows.OwnPolicies;
import nl.socialteams.testing.policies.SomeCaller;

import static nl.socialteams.cases.rows.OwnPolicies.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G4")
class VisibleRestrictionTest {
  private static final UUID STANDS = OwnPolicies.id("0021", "c");

  @Test
  void it_is_known_in_its_municipality_and_the_log_is_told_of_whom() {
    try (OwnPolicies policies = OwnPolicies.of(SomeCaller.ofMunicipality("GM0935"))) {
      assertThat(visible(policies).find(STANDS).client()).isEqualTo(client("c"));
      assertThat(policies.told()).contains(client("c").toString());
    }
  }

  @Test
  void elsewhere_it_does_not_exist() {
    try (OwnPolicies policies = OwnPolicies.of(SomeCaller.ofMunicipality("GM0794"))) {
      VisibleRestriction visible = visible(policies);
      assertThatThrownBy(() -> visible.find(STANDS)).isInstanceOf(NotFoundException.class);
    }
  }

  private static VisibleRestriction visible(OwnPolicies policies) {
    RestrictionRepository restrictions =
        new RestrictionRepository() {
          @Override
          Optional<ProcessingRestriction> visible(UUID id, Set<String> municipalities) {
            return Optional.of(policies.entities().find(ProcessingRestriction.class, id))
                .filter(found -> municipalities.contains(found.view().municipality()));
          }
        };
    return new VisibleRestriction(
        new RestrictProcessing(
            policies.caller(), policies.actor(), null, restrictions, policies.access()));
  }
}
