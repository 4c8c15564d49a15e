// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.CodeListNews;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits for consent and what is to be evaluated follows from what is recorded. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C17")
class WatchedWorkTest {
  private static final String TEAM = "team-member";

  @Inject WatchConsents watch;

  @BeforeAll
  void the_mapping_and_code_lists_have_arrived() {
    AreaNews.arrives();
    CodeListNews.arrives();
  }

  @Test
  @Tag("C13")
  void a_referral_whose_consent_was_withdrawn_waits_for_it_until_it_is_given_anew() {
    String caseId = opened();
    String consent = consented(caseId, "2025-03-03", null);
    referred(caseId);
    assertThat(waiting("CONSENT", caseId)).isEmpty();

    Steps.take(TEAM, consent, "withdrawals", Map.of("on", "2025-04-01")).statusCode(200);
    assertThat(waiting("CONSENT", caseId)).containsExactly("2025-04-01 true");

    consented(caseId, "2025-05-01", null);
    assertThat(waiting("CONSENT", caseId)).isEmpty();
  }

  @Test
  @Tag("C9")
  void a_referral_that_is_withdrawn_waits_for_no_consent() {
    String caseId = opened();
    String consent = consented(caseId, "2025-03-03", null);
    String referral = referred(caseId);
    Steps.take(TEAM, consent, "withdrawals", Map.of("on", "2025-04-01")).statusCode(200);
    assertThat(waiting("CONSENT", caseId)).hasSize(1);

    Steps.take(TEAM, referral, "withdrawals", Map.of("on", "2025-04-02")).statusCode(200);
    assertThat(waiting("CONSENT", caseId)).isEmpty();
  }

  @Test
  @Tag("C13")
  void a_consent_that_came_to_its_last_day_is_waited_for_from_then_on() {
    String caseId = opened();
    String consent = consented(caseId, "2025-03-03", "2199-01-01");
    referred(caseId);
    watch.look();
    assertThat(waiting("CONSENT", caseId)).isEmpty();

    Stored.change(
        "update consent set ends_on = '2025-06-01' where id = '%s'"
            .formatted(consent.replaceFirst(".*/", "")));
    watch.look();
    assertThat(waiting("CONSENT", caseId)).containsExactly("2025-06-01 true");
  }

  @Test
  @Tag("C10")
  void a_case_is_evaluated_after_its_new_support_ended() {
    String caseId = opened();
    String running = supported(caseId, null);
    assertThat(waiting("EVALUATION", caseId)).isEmpty();

    Steps.take(TEAM, running, "endings", Map.of("validUntil", "2014-06-01")).statusCode(200);
    assertThat(waiting("EVALUATION", caseId)).containsExactly("2014-07-13 true");

    evaluated(caseId).statusCode(201);
    assertThat(waiting("EVALUATION", caseId)).isEmpty();
  }

  @Test
  @Tag("C10")
  void what_is_supported_again_is_evaluated_after_that() {
    String caseId = opened();
    supported(caseId, "2014-06-01");
    assertThat(waiting("EVALUATION", caseId)).hasSize(1);
    supported(caseId, null);
    assertThat(waiting("EVALUATION", caseId)).isEmpty();
  }

  @Test
  @Tag("C7")
  @Tag("C10")
  void a_case_is_evaluated_after_its_plan_ended_and_not_once_it_is_closed() {
    String caseId = opened();
    String plan = agreed(caseId);
    assertThat(waiting("EVALUATION", caseId)).isEmpty();

    Steps.take(TEAM, plan, "endings", Map.of("endedOn", "2014-05-01", "end", "COMPLETED"))
        .statusCode(200);
    assertThat(waiting("EVALUATION", caseId)).containsExactly("2014-06-12 true");

    CaseApi.close(caseId, Steps.versionOf(TEAM, "/cases/" + caseId), "2025-10-01").statusCode(200);
    assertThat(Stored.texts("select reason from case_work where case_id = '" + caseId + "'"))
        .isEmpty();
  }

  /** By when, and whether that has passed, as the work list says it to who filters it. */
  private static List<String> waiting(String reason, String caseId) {
    return CaseApi.get(TEAM, "/work-list?municipality=GM0935&limit=200&reason=" + reason)
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList(
            "items.findAll { it.caseId == '%s' }.work.flatten().findAll { it.reason == '%s' }"
                    .formatted(caseId, reason)
                + ".collect { it.dueOn + ' ' + it.overdue }");
  }

  private static String consented(String caseId, String from, String until) {
    Map<String, Object> told =
        new HashMap<>(
            Map.of(
                "organisationId",
                TeamNews.ORGANISATION.toString(),
                "purpose",
                "REFERRAL",
                "givenOn",
                from,
                "parts",
                List.of("CLIENT"),
                "way",
                "SPOKEN"));
    if (until != null) {
      told.put("endsOn", until);
    }
    return path(CaseApi.post(TEAM, "/cases/" + caseId + "/consents", told));
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

  private static String supported(String caseId, String until) {
    Map<String, Object> told =
        new HashMap<>(
            Map.of(
                "arrangement", "NEW",
                "lifeDomain", "MENTAL_HEALTH",
                "ring", "OWN_STRENGTH",
                "kind", "BUDDY",
                "validFrom", "2014-03-04"));
    if (until != null) {
      told.put("validUntil", until);
    }
    return path(CaseApi.post(TEAM, "/cases/" + caseId + "/supports", told));
  }

  private static ValidatableResponse evaluated(String caseId) {
    return CaseApi.post(
        TEAM,
        "/cases/" + caseId + "/evaluations",
        Map.of("assessedOn", "2014-06-15", "answers", Map.of("timeGained", true)));
  }

  private static String agreed(String caseId) {
    Map<String, Object> intervention =
        Map.of(
            "lifeDomain", "MENTAL_HEALTH",
            "goal", "IMPROVE",
            "actorKind", "RESIDENT",
            "ring", "OWN_STRENGTH",
            "validFrom", "2014-03-21");
    String plan =
        path(
            CaseApi.post(
                TEAM,
                "/plans",
                Map.of(
                    "caseId",
                    caseId,
                    "draftedOn",
                    "2014-03-10",
                    "draft",
                    Map.of("interventions", List.of(intervention)))));
    Steps.take(TEAM, plan, "agreements", Map.of("agreedOn", "2014-03-20", "how", "SIGNED"))
        .statusCode(200);
    return plan;
  }

  private static String path(ValidatableResponse made) {
    return made.statusCode(201).extract().header("Location").replaceFirst(".*/cases/v1", "");
  }

  private static String opened() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"))
        .getString("caseId");
  }
}
