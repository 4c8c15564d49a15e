// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.registration.RegistrationOnlyRead;
import nl.socialteams.cases.rows.OwnPolicies;
import nl.socialteams.testing.policies.SomeCaller;

import static nl.socialteams.cases.rows.OwnPolicies.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rows: 1 of household a, 2 of household 1 for the coordinator, 3 of elsewhere. */
@Tag("G3")
class VisibleDirectorshipTest {
  private static final UUID PROPOSED = OwnPolicies.id("0008", "2");

  @Test
  void it_is_seen_by_who_sees_a_file_of_the_household_and_by_who_is_proposed() {
    for (String who : new String[] {"member", "rescuer", "coordinator"}) {
      try (OwnPolicies policies = OwnPolicies.of(works(who))) {
        assertThat(visible(policies).directorship(PROPOSED).id()).as(who).isEqualTo(PROPOSED);
      }
    }
  }

  @Test
  void for_others_it_does_not_exist() {
    SomeCaller elsewhere =
        SomeCaller.ofMunicipality("GM0794").named("coordinator").with("case-files:read");
    for (SomeCaller who : new SomeCaller[] {works("former"), works("elsewhere"), elsewhere}) {
      try (OwnPolicies policies = OwnPolicies.of(who)) {
        VisibleDirectorship visible = visible(policies);
        assertThatThrownBy(() -> visible.directorship(PROPOSED))
            .as(who.subject())
            .isInstanceOf(NotFoundException.class);
      }
    }
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisibleDirectorship visible = visible(policies);
      assertThatThrownBy(() -> visible.directorship(UUID.randomUUID()))
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void it_is_accepted_or_declined_by_who_is_proposed() {
    try (OwnPolicies proposed = OwnPolicies.of(works("coordinator"));
        OwnPolicies member = OwnPolicies.of(works("member"))) {
      assertThat(visible(proposed).asProposed(PROPOSED).id()).isEqualTo(PROPOSED);
      VisibleDirectorship others = visible(member);
      assertThatThrownBy(() -> others.asProposed(PROPOSED)).isInstanceOf(NotTheProposed.class);
    }
  }

  @Test
  void it_is_worked_on_by_who_works_in_a_file_and_by_who_is_proposed() {
    for (String who : new String[] {"member", "coordinator"}) {
      try (OwnPolicies policies = OwnPolicies.of(works(who))) {
        assertThat(visible(policies).workedOn(PROPOSED).id()).as(who).isEqualTo(PROPOSED);
      }
    }
    try (OwnPolicies policies = OwnPolicies.of(works("rescuer"))) {
      VisibleDirectorship reads = visible(policies);
      assertThatThrownBy(() -> reads.workedOn(PROPOSED)).isInstanceOf(RegistrationOnlyRead.class);
    }
  }

  private static VisibleDirectorship visible(OwnPolicies policies) {
    DirectorshipRepository directorships =
        new DirectorshipRepository() {
          @Override
          public Directorship findById(UUID id) {
            return policies.entities().find(Directorship.class, id);
          }
        };
    return new VisibleDirectorship(
        policies.caller(), policies.workers(), policies.registrations(), directorships);
  }
}
