// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.casefile.FileOnlyRead;
import nl.socialteams.cases.rows.OwnPolicies;

import static nl.socialteams.cases.rows.OwnPolicies.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("C12")
@Tag("G3")
class VisibleTailorMadePlanTest {
  private static final UUID OF_CASE_7 = OwnPolicies.id("000a", "7");
  private static final UUID OF_CASE_9 = OwnPolicies.id("000a", "9");

  @Test
  void who_works_in_the_case_sees_its_plan_and_works_on_it() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisibleTailorMadePlan visible = visible(policies);
      assertThat(visible.seen(OF_CASE_7).id()).isEqualTo(OF_CASE_7);
      assertThat(visible.worked(OF_CASE_7).id()).isEqualTo(OF_CASE_7);
    }
  }

  @Test
  void the_expert_reads_it() {
    try (OwnPolicies policies =
        OwnPolicies.of(works("adviser").with("case-files:read", "tailor-made-plans:advise"))) {
      VisibleTailorMadePlan visible = visible(policies);
      assertThat(visible.seen(OF_CASE_7).id()).isEqualTo(OF_CASE_7);
      assertThatThrownBy(() -> visible.worked(OF_CASE_7)).isInstanceOf(FileOnlyRead.class);
    }
  }

  @Test
  void of_another_case_it_does_not_exist() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisibleTailorMadePlan visible = visible(policies);
      for (UUID absent : new UUID[] {OF_CASE_9, UUID.randomUUID()}) {
        assertThatThrownBy(() -> visible.seen(absent)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> visible.worked(absent)).isInstanceOf(NotFoundException.class);
      }
    }
  }

  private static VisibleTailorMadePlan visible(OwnPolicies policies) {
    TailorMadePlanRepository plans =
        new TailorMadePlanRepository(policies.cases()) {
          @Override
          public Optional<TailorMadePlan> findByIdOptional(UUID id) {
            return Optional.ofNullable(policies.entities().find(TailorMadePlan.class, id));
          }
        };
    return new VisibleTailorMadePlan(policies.cases(), plans);
  }
}
