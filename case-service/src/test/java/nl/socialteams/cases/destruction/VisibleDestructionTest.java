// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.rows.OwnPolicies;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.testing.policies.Kept;
import nl.socialteams.testing.policies.SomeCaller;

import static nl.socialteams.cases.rows.OwnPolicies.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G5")
class VisibleDestructionTest {
  @Test
  void it_is_known_in_its_municipality_and_the_log_is_told_of_whom() {
    try (OwnPolicies policies = OwnPolicies.of(SomeCaller.ofMunicipality("GM0935"))) {
      Destruction proposed = destruction(policies);
      assertThat(visible(policies, proposed).find(UUID.randomUUID())).isSameAs(proposed);
      assertThat(policies.told()).contains(client("3").toString());
    }
  }

  @Test
  void elsewhere_it_does_not_exist() {
    try (OwnPolicies policies = OwnPolicies.of(SomeCaller.ofMunicipality("GM0794"))) {
      VisibleDestruction visible = visible(policies, destruction(policies));
      assertThatThrownBy(() -> visible.find(UUID.randomUUID()))
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void of_whom_nothing_is_left_nothing_is_told() {
    try (OwnPolicies policies = OwnPolicies.of(SomeCaller.ofMunicipality("GM0935"))) {
      Destruction done = Kept.with(destruction(policies), "client", null);
      visible(policies, done).note(done);
      assertThat(policies.told()).isEqualTo("[]");
    }
  }

  @Test
  void what_stands_in_the_way_is_told_until_it_was_decided() {
    try (OwnPolicies policies = OwnPolicies.of(SomeCaller.ofMunicipality("GM0935"))) {
      Destruction proposed = destruction(policies);
      VisibleDestruction visible = visible(policies, proposed);
      assertThat(visible.obstacles(proposed)).containsExactly(DestructionObstacle.RESTRICTED);
      assertThat(visible.show(proposed).obstacles())
          .containsExactly(DestructionObstacle.RESTRICTED);
      Page<DestructionView> page = visible.page("GM0935", Cursor.START, 1);
      assertThat(page.items().getFirst().clientId()).isEqualTo(client("3"));
      assertThat(policies.told()).contains(client("3").toString());

      Kept.with(proposed, "status", DestructionStatus.CARRIED_OUT);
      assertThat(visible.obstacles(proposed)).isEmpty();
    }
  }

  private static Destruction destruction(OwnPolicies policies) {
    return policies
        .entities()
        .createQuery(
            "select d from Destruction d where d.municipality = 'GM0935'", Destruction.class)
        .getSingleResult();
  }

  private static VisibleDestruction visible(OwnPolicies policies, Destruction kept) {
    DestructionRepository destructions =
        new DestructionRepository() {
          @Override
          Optional<Destruction> visible(UUID id, Set<String> municipalities) {
            return Optional.of(kept).filter(d -> municipalities.contains(d.municipality()));
          }

          @Override
          Page<Destruction> page(String municipality, Cursor after, int limit) {
            return new Page<>(List.of(kept), null);
          }

          @Override
          List<DestructionObstacle> obstacles(Destruction of, LocalDate day) {
            return List.of(DestructionObstacle.RESTRICTED);
          }
        };
    return new VisibleDestruction(
        policies.caller(), policies.today(), destructions, policies.access());
  }
}
