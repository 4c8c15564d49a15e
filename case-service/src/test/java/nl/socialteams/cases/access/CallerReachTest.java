// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.rows.OwnPolicies;
import nl.socialteams.testing.policies.SomeCaller;

import static nl.socialteams.cases.rows.OwnPolicies.household;
import static nl.socialteams.cases.rows.OwnPolicies.registration;
import static nl.socialteams.cases.rows.OwnPolicies.works;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("G3")
class CallerReachTest {
  private static final UUID TEAM_B = UUID.fromString("00000000-0000-0000-0000-0000000000bb");

  @Test
  void a_coordinator_reaches_the_teams_households_and_municipalities_of_today() {
    Reach reach = of(works("coordinator"));

    assertThat(reach.subject()).isEqualTo("coordinator");
    assertThat(reach.issuer()).isEqualTo("iss");
    assertThat(reach.municipalities()).containsExactlyInAnyOrder("GM0935", "GM0794");
    assertThat(reach.coordinates()).containsExactly("GM0935");
    assertThat(reach.teams()).contains(TEAM_B);
    assertThat(reach.directs()).contains(household("2"));
    assertThat(reach.imports()).isFalse();
  }

  @Test
  void who_opened_a_file_reaches_it_and_who_is_kept_out_is_known() {
    assertThat(of(works("rescuer")).opened()).contains(registration("1"));
    assertThat(of(works("kept")).keptFrom())
        .contains(registration("1"))
        .doesNotContain(registration("6"));
  }

  @Test
  void who_does_not_work_in_files_reaches_none_whatever_is_told_of_teams() {
    Reach reach = of(works("coordinator").with("cases:register"));
    Reach rescuer = of(works("rescuer").with("cases:break-glass"));

    assertThat(reach.teams()).doesNotContain(TEAM_B).isNotEmpty();
    assertThat(reach.directs()).doesNotContain(household("2")).isNotEmpty();
    assertThat(reach.coordinates()).containsExactly("");
    assertThat(rescuer.opened()).doesNotContain(registration("1")).isNotEmpty();
  }

  @Test
  void advice_asks_for_its_right() {
    assertThat(of(works("adviser").with("case-files:read", "tailor-made-plans:advise")).advises())
        .contains(registration("7"));
    assertThat(of(works("adviser")).advises()).doesNotContain(registration("7"));
    assertThat(of(works("adviser").with("tailor-made-plans:advise")).advises())
        .doesNotContain(registration("7"));
  }

  @Test
  void an_import_is_told_by_its_scope_and_nobody_has_no_municipality() {
    assertThat(of(works("importer").with("import:history")).imports()).isTrue();
    assertThat(of(SomeCaller.ofMunicipality().named("member")).municipalities())
        .isEqualTo(Set.of(""));
  }

  @Test
  void it_is_asked_once_for_a_request() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      assertThat(policies.reach().today()).isSameAs(policies.reach().today());
    }
  }

  private static Reach of(SomeCaller somebody) {
    try (OwnPolicies policies = OwnPolicies.of(somebody)) {
      return policies.reach().today();
    }
  }
}
