// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;

import static nl.socialteams.cases.changes.FeedVisits.about;
import static nl.socialteams.cases.changes.FeedVisits.all;
import static nl.socialteams.cases.changes.FeedVisits.awaited;
import static nl.socialteams.cases.changes.FeedVisits.last;
import static nl.socialteams.cases.changes.FeedVisits.lastKnowing;
import static org.assertj.core.api.Assertions.assertThat;

/** What a partner is told of what was referred to it. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C13")
@Tag("C14")
class ReferralChangesTest {
  private static final String TEAM = "team-member";
  private static final String PARTNER = "partner";

  @BeforeAll
  void the_partners_system_signs_in() {
    AreaNews.arrives();
    TeamNews.signsIn(TeamNews.ORGANISATION, PARTNER);
  }

  @Test
  void a_referral_becomes_visible_and_goes_with_the_consent_and_comes_back_with_another() {
    String caseId = opened();
    String consent = consented(caseId);
    String ofTeam = last(TEAM);
    String before = last(PARTNER);
    String referral = referred(caseId);

    Map<String, Object> told = awaited(PARTNER, before, idOf(referral)).getFirst();
    assertThat(told)
        .containsEntry("kind", "BECAME_VISIBLE")
        .containsEntry("objectKind", "REFERRAL")
        .hasEntrySatisfying(
            "referral", state -> assertThat(state.toString()).contains(caseId, "status=PROPOSED"));
    assertThat(told.toString()).doesNotContain("Verzonnen", "begeleiding");

    String seen = last(PARTNER);
    Steps.take(TEAM, consent, "withdrawals", Map.of("on", "2025-04-01")).statusCode(200);
    List<Map<String, Object>> gone = awaited(PARTNER, seen, idOf(referral));
    assertThat(gone).hasSize(1);
    assertThat(gone.getFirst())
        .containsEntry("kind", "NO_LONGER_VISIBLE")
        .containsEntry("objectKind", "REFERRAL")
        .doesNotContainKeys("referral", "happening");

    String went = last(PARTNER);
    consented(caseId);
    assertThat(awaited(PARTNER, went, idOf(referral)).getFirst())
        .containsEntry("kind", "BECAME_VISIBLE");
    assertThat(about(all(TEAM, ofTeam), idOf(referral))).isEmpty();
  }

  @Test
  void steps_and_limitations_are_told_until_it_was_reported_back() {
    String caseId = opened();
    String consent = consented(caseId);
    String referral = referred(caseId);
    String cursor = lastKnowing(PARTNER, idOf(referral));

    Steps.take(TEAM, consent, "limitations", Map.of("on", "2025-04-01", "parts", List.of("CLIENT")))
        .statusCode(200);
    assertThat(happenings(cursor, referral)).containsExactly("CHANGED consent-limited");
    cursor = last(PARTNER);
    answered(referral, "acceptances", Map.of("on", "2025-04-02"));
    assertThat(happenings(cursor, referral)).containsExactly("CHANGED referral-accepted");
    cursor = last(PARTNER);
    answered(referral, "completions", Map.of("on", "2025-04-03"));
    assertThat(happenings(cursor, referral)).containsExactly("CHANGED referral-completed");
    cursor = last(PARTNER);
    answered(referral, "reports", Map.of("on", "2025-04-04", "report", "Verzonnen"));
    assertThat(happenings(cursor, referral)).containsExactly("NO_LONGER_VISIBLE null");
  }

  private static List<String> happenings(String cursor, String referral) {
    return awaited(PARTNER, cursor, idOf(referral)).stream()
        .map(line -> line.get("kind") + " " + line.get("happening"))
        .toList();
  }

  private static void answered(String referral, String step, Map<String, Object> told) {
    String version = Steps.versionOf(PARTNER, referral + "/recipient-view");
    Steps.take(PARTNER, referral, version, step, told).statusCode(200);
  }

  private static String referred(String caseId) {
    return path(
        CaseApi.post(
            TEAM,
            "/cases/" + caseId + "/referrals",
            Map.of(
                "kind", "REFERRAL",
                "targetKind", "PARTNER",
                "organisationId", TeamNews.ORGANISATION.toString(),
                "proposedOn", "2025-03-10",
                "question", "Graag begeleiding")));
  }

  private static String consented(String caseId) {
    return path(
        CaseApi.post(
            TEAM,
            "/cases/" + caseId + "/consents",
            Map.of(
                "organisationId", TeamNews.ORGANISATION.toString(),
                "purpose", "REFERRAL",
                "givenOn", "2025-04-01",
                "way", "SPOKEN")));
  }

  private static String path(ValidatableResponse made) {
    return made.statusCode(201).extract().header("Location").replaceFirst(".*/cases/v1", "");
  }

  private static String idOf(String path) {
    return path.replaceFirst(".*/", "");
  }

  private static String opened() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"))
        .getString("caseId");
  }
}
