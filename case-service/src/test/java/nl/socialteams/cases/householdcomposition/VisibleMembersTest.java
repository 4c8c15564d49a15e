// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.registration.RegistrationOnlyRead;
import nl.socialteams.cases.rows.OwnPolicies;

import static nl.socialteams.cases.rows.OwnPolicies.client;
import static nl.socialteams.cases.rows.OwnPolicies.household;
import static nl.socialteams.cases.rows.OwnPolicies.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G3")
class VisibleMembersTest {
  @Test
  void who_sees_a_case_or_works_in_a_file_sees_the_whole_household() {
    try (OwnPolicies member = OwnPolicies.of(works("member"));
        OwnPolicies rescuer = OwnPolicies.of(works("rescuer"));
        OwnPolicies coordinator = OwnPolicies.of(works("coordinator"))) {
      assertThat(visible(member).seen(household("1")))
          .isEqualTo(new SeenHousehold(household("1"), true));
      assertThat(visible(rescuer).seen(household("1")).whole()).isTrue();
      // without a case, and worked in
      assertThat(visible(coordinator).seen(household("3")).whole()).isTrue();
    }
  }

  @Test
  void who_only_delivered_sees_those_whose_file_they_see() {
    try (OwnPolicies policies = OwnPolicies.of(works("partner"))) {
      assertThat(visible(policies).seen(household("6")))
          .isEqualTo(new SeenHousehold(household("6"), false));
    }
  }

  @Test
  void another_household_does_not_exist() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisibleMembers visible = visible(policies);
      assertThatThrownBy(() -> visible.seen(household("7"))).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> visible.worked(household("7")))
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void who_works_in_a_file_says_who_lives_there() {
    try (OwnPolicies member = OwnPolicies.of(works("member"));
        OwnPolicies coordinator = OwnPolicies.of(works("coordinator"));
        OwnPolicies importing =
            OwnPolicies.of(works("importer").with("case-files:read", "import:history"));
        OwnPolicies rescuer = OwnPolicies.of(works("rescuer"))) {
      assertThat(visible(importing).worked(household("5")).id()).isEqualTo(household("5"));
      assertThat(visible(member).worked(household("1")).id()).isEqualTo(household("1"));
      assertThat(visible(coordinator).worked(household("3")).id()).isEqualTo(household("3"));
      VisibleMembers reads = visible(rescuer);
      assertThatThrownBy(() -> reads.worked(household("1")))
          .isInstanceOf(RegistrationOnlyRead.class);
    }
  }

  @Test
  void a_client_who_joins_is_one_whose_file_is_seen_in_the_same_municipality() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisibleMembers visible = visible(policies);
      Household here = policies.entities().find(Household.class, household("1"));
      Household there = policies.entities().find(Household.class, household("4"));
      assertThat(visible.knowsClient(here, client("6"))).isTrue();
      assertThat(visible.knowsClient(here, client("2"))).isFalse();
      assertThat(visible.knowsClient(there, client("6"))).isFalse();
    }
  }

  private static VisibleMembers visible(OwnPolicies policies) {
    HouseholdRepository households =
        new HouseholdRepository() {
          @Override
          public Household findById(UUID id) {
            return policies.entities().find(Household.class, id);
          }
        };
    return new VisibleMembers(
        policies.registrations(), policies.cases(), households, policies.restricted());
  }
}
