// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.rows.OwnPolicies;

import static nl.socialteams.cases.rows.OwnPolicies.household;
import static nl.socialteams.cases.rows.OwnPolicies.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rows hold a plan of each household, with its identifier. */
@Tag("G3")
class VisiblePlanTest {
  @Test
  void a_plan_is_seen_and_worked_on_with_a_case_of_the_household() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisiblePlan visible = visible(policies);
      assertThat(visible.seen(household("1")).id()).isEqualTo(household("1"));
      assertThat(visible.worked(household("1")).id()).isEqualTo(household("1"));
      assertThat(policies.basis()).isEqualTo("TEAM");
    }
  }

  @Test
  void who_only_reads_a_case_works_on_no_plan() {
    try (OwnPolicies policies = OwnPolicies.of(works("rescuer"))) {
      VisiblePlan visible = visible(policies);
      assertThat(visible.seen(household("1")).id()).isEqualTo(household("1"));
      assertThat(policies.basis()).isEqualTo("DANGER");
      assertThatThrownBy(() -> visible.worked(household("1")))
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void another_household_has_no_plan_and_neither_has_one_that_is_not_there() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisiblePlan visible = visible(policies);
      for (UUID absent : new UUID[] {household("7"), UUID.randomUUID()}) {
        assertThatThrownBy(() -> visible.seen(absent)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> visible.worked(absent)).isInstanceOf(NotFoundException.class);
      }
    }
  }

  private static VisiblePlan visible(OwnPolicies policies) {
    PlanRepository plans =
        new PlanRepository(policies.cases()) {
          @Override
          public Plan findById(UUID id) {
            return policies.entities().find(Plan.class, id);
          }
        };
    return new VisiblePlan(plans, policies.cases(), policies.restricted());
  }
}
