// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdmembers;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.rows.OwnPolicies;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

import static nl.socialteams.cases.rows.OwnPolicies.household;
import static nl.socialteams.cases.rows.OwnPolicies.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G3")
class VisibleHouseholdTest {
  @Test
  void a_household_is_known_to_who_sees_a_file_of_it() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisibleHousehold visible = visible(policies);
      assertThat(visible.household(household("2")).id()).isEqualTo(household("2"));
      assertThatThrownBy(() -> visible.household(household("7")))
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void pages_hold_the_households_of_files_that_one_sees() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisibleHousehold visible = visible(policies);
      Page<Household> first = visible.page("GM0935", Cursor.START, 2);
      assertThat(first.items())
          .extracting(Household::id)
          .containsExactly(household("6"), household("2"));
      Page<Household> second = visible.page("GM0935", first.next(), 2);
      assertThat(second.items()).extracting(Household::id).containsExactly(household("1"));
      assertThat(second.next()).isNull();
      assertThat(visible.page("GM0794", Cursor.START, 2).items()).isEmpty();
    }
  }

  private static VisibleHousehold visible(OwnPolicies policies) {
    HouseholdRepository households =
        new HouseholdRepository() {
          @Override
          public Household findById(UUID id) {
            return policies.entities().find(Household.class, id);
          }
        };
    return new VisibleHousehold(
        policies.registrations(), policies.seenRegistrations(), households, policies.restricted());
  }
}
