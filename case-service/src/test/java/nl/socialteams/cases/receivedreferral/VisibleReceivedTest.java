// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.socialteams.cases.referral.Referral;
import nl.socialteams.cases.rows.OwnPolicies;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.testing.policies.SomeCaller;

import static nl.socialteams.cases.rows.OwnPolicies.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rows: referred to an organisation 1 with consent, 2 whose consent was withdrawn, 3 declined,
 * 4 on danger, 6 of a file that it is kept out of; 5 to team a, with consent.
 */
@Tag("C13")
@Tag("G3")
class VisibleReceivedTest {
  private static final String RECEIVES = "referrals:receive";
  private static final SomeCaller SYSTEM =
      SomeCaller.ofMunicipality("GM0935").named("system").with(RECEIVES);

  @Test
  void an_organisations_system_sees_what_was_referred_with_consent_or_on_danger() {
    assertThat(seen(SYSTEM)).isEqualTo("4,1");
    assertThat(seen(SomeCaller.ofMunicipality("GM0794").named("system").with(RECEIVES))).isEmpty();
  }

  @Test
  void members_of_a_team_see_what_was_referred_to_it_unless_they_are_kept_out() {
    SomeCaller member = OwnPolicies.works("member").with("case-files:read", RECEIVES);
    SomeCaller kept = OwnPolicies.works("kept").with("case-files:read", RECEIVES);
    assertThat(seen(of(member, "other"))).isEqualTo("5");
    assertThat(seen(of(kept, "other"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update consent set purpose = 'HANDOVER'",
        "update consent set ends_on = today()",
        "update consent set given_on = today() + 2 where status = 'GIVEN'",
        "update consent set organisation = gen_random_uuid() where team is null",
        "update consent set case_id = gen_random_uuid()",
        "update consent set status = 'WITHDRAWN', ends_on = today() + 9",
        "update referral set status = 'WITHDRAWN'",
        "update referral set municipality = 'GM0794'",
        "update mapped_organisation set client = 'other'",
        "update mapped_organisation set municipality = 'GM0794'",
        "update kept_out set ended_at = null"
      })
  void consent_for_it_has_to_hold_today(String change) {
    try (OwnPolicies policies = OwnPolicies.of(SYSTEM)) {
      VisibleReceived visible = visible(policies);
      assertThat(visible.referral(caseFile("2"), referral("1"))).isPresent();
      policies
          .entities()
          .createNativeQuery("set local session_replication_role = replica")
          .executeUpdate();
      policies.entities().createNativeQuery(change).executeUpdate();
      policies.entities().clear();
      assertThat(visible.referral(caseFile("2"), referral("1"))).isEmpty();
    }
  }

  @Test
  void one_is_found_by_its_case() {
    try (OwnPolicies policies = OwnPolicies.of(SYSTEM)) {
      VisibleReceived visible = visible(policies);
      assertThat(visible.referral(caseFile("2"), referral("1"))).isPresent();
      assertThat(policies.basis()).isEqualTo("REFERRED");
      assertThat(visible.referral(caseFile("1"), referral("1"))).isEmpty();
      assertThat(visible.referral(caseFile("5"), referral("2"))).isEmpty();
    }
  }

  @Test
  void who_receives_nothing_finds_nothing() {
    try (OwnPolicies policies = OwnPolicies.of(SYSTEM.with("cases:read"))) {
      assertThat(visible(policies).referral(caseFile("2"), referral("1"))).isEmpty();
    }
  }

  @Test
  void a_token_without_a_client_is_no_organisations() {
    assertThat(seen(of(SYSTEM, null))).isEmpty();
  }

  @Test
  void pages_follow_each_other() {
    try (OwnPolicies policies = OwnPolicies.of(SYSTEM)) {
      VisibleReceived visible = visible(policies);
      Page<Referral> first = visible.page("GM0935", Cursor.START, 1);
      assertThat(ends(first.items())).isEqualTo("4");
      assertThat(policies.basis()).isEqualTo("REFERRED");
      Page<Referral> second = visible.page("GM0935", first.next(), 1);
      assertThat(ends(second.items())).isEqualTo("1");
      assertThat(second.next()).isNull();
      assertThat(visible.page("GM0794", Cursor.START, 1).items()).isEmpty();
    }
  }

  private static SomeCaller of(SomeCaller somebody, String client) {
    return new SomeCaller(
        somebody.issuer(),
        somebody.subject(),
        client,
        somebody.rights(),
        somebody.municipalities());
  }

  private static String seen(SomeCaller somebody) {
    try (OwnPolicies policies = OwnPolicies.of(somebody)) {
      return ends(visible(policies).page("GM0935", Cursor.START, 20).items());
    }
  }

  private static UUID referral(String end) {
    return OwnPolicies.id("0018", end);
  }

  private static VisibleReceived visible(OwnPolicies policies) {
    return new VisibleReceived(
        policies.reach(),
        policies.caller(),
        policies.today(),
        policies.entities(),
        policies.access());
  }

  private static String ends(List<Referral> found) {
    return found.stream().map(Referral::id).map(OwnPolicies::end).collect(Collectors.joining(","));
  }
}
