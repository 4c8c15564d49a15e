// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
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
import nl.socialteams.contracts.cases.CaseTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Holds with both layers of authorisation, and with the service's own alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReferralRules {
  private static final String TEAM = "team-member";
  private static final String OTHER = "team-member-other-team";
  private static final Map<String, Object> ON = Map.of("on", "2025-03-17");

  @BeforeAll
  void the_partners_system_signs_in() {
    AreaNews.arrives();
    CodeListNews.arrives();
    TeamNews.signsIn(TeamNews.ORGANISATION, "partner");
  }

  @Test
  void without_consent_it_is_refused_and_on_danger_the_privacy_officer_sees_it() {
    String caseId = opened();
    Map<String, Object> told = referral();

    proposed(caseId, told).statusCode(409).body("title", equalTo("Toestemming ontbreekt"));
    told.put("danger", "Verzonnen acuut gevaar");
    String referral = path(proposed(caseId, told));

    CaseApi.get(TEAM, referral).body("basis", equalTo("DANGER"));
    CaseApi.get("privacy-officer", "/referrals-on-danger?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.caseId", hasItem(caseId))
        .body("items.danger", hasItem("Verzonnen acuut gevaar"));
    CaseApi.get("partner", received(referral))
        .statusCode(200)
        .body("file.parts", containsInAnyOrder("CLIENT", "QUESTION"));
    assertThat(Stored.telling("acuut gevaar", "Graag begeleiding")).isEmpty();
  }

  @Test
  void the_partners_system_sees_the_parts_that_the_consent_covers_and_no_others() {
    String caseId = opened();
    talked(caseId);
    consented(caseId, List.of("CLIENT", "CONTACTS"));
    String referral = path(proposed(caseId, referral()));

    CaseApi.get("partner", received(referral))
        .statusCode(200)
        .body("question", equalTo("Graag begeleiding"))
        .body("file.client.familyName", equalTo("Verzonnenaam"))
        .body("file.contactMoments.discussed", contains("Verzonnen gesprek"))
        .body("file.question", nullValue());
    CaseApi.get("partner", "/received-referrals?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.caseId", hasItem(caseId));
    CaseApi.get("partner", "/cases/" + caseId).statusCode(403);
    CaseApi.get(TEAM, received(referral))
        .statusCode(200)
        .body("file.parts", containsInAnyOrder("CLIENT", "CONTACTS"));
  }

  @Test
  @Tag("C13")
  void a_consent_for_some_life_domains_shares_no_contacts_and_no_question_about_others() {
    String caseId = opened("INCOME_AND_WORK", "MENTAL_HEALTH");
    talked(caseId);
    consented(caseId, List.of("CLIENT", "QUESTION", "CONTACTS"), List.of("INCOME_AND_WORK"));
    String referral = path(proposed(caseId, referral()));
    assertThat(sharedWithBoth(referral)).containsExactly("CLIENT");

    String unknown = opened();
    consented(unknown, List.of("QUESTION"), List.of("INCOME_AND_WORK"));
    assertThat(sharedWithBoth(path(proposed(unknown, referral())))).isEmpty();
  }

  @Test
  @Tag("C13")
  void a_consent_for_all_life_domains_of_the_question_shares_it() {
    String caseId = opened("INCOME_AND_WORK");
    supported(caseId, "MENTAL_HEALTH");
    consented(caseId, List.of("QUESTION"), List.of("INCOME_AND_WORK", "HOUSING"));
    String referral = path(proposed(caseId, referral()));

    assertThat(sharedWithBoth(referral)).containsExactly("QUESTION");
    CaseApi.get("partner", received(referral))
        .body("file.question.text", equalTo("Verzonnen schuldenvraag"));
  }

  @Test
  void a_limitation_holds_at_once() {
    String caseId = opened();
    talked(caseId);
    String consent = consented(caseId, List.of("CLIENT", "QUESTION", "CONTACTS"));
    String referral = path(proposed(caseId, referral()));
    for (String client : new String[] {"partner", TEAM}) {
      CaseApi.get(client, received(referral))
          .body("file.question.text", equalTo("Verzonnen schuldenvraag"));
    }

    Steps.take(
            TEAM, consent, "limitations", Map.of("on", "2025-04-01", "parts", List.of("QUESTION")))
        .statusCode(200);

    CaseApi.get("partner", received(referral))
        .statusCode(200)
        .body("file.parts", contains("QUESTION"))
        .body("file.client", nullValue())
        .body("file.contactMoments", nullValue());
  }

  @Test
  void with_the_consent_everything_is_gone_at_once() {
    String caseId = opened();
    String consent = consented(caseId, List.of("CLIENT"));
    String referral = path(proposed(caseId, referral()));
    String version = Steps.versionOf("partner", received(referral));

    Steps.take(TEAM, consent, "withdrawals", Map.of("on", "2025-04-01")).statusCode(200);

    CaseApi.get("partner", received(referral)).statusCode(404);
    CaseApi.get("partner", "/received-referrals?municipality=GM0935&limit=200")
        .body("items.caseId", not(hasItem(caseId)));
    Steps.take("partner", referral, version, "acceptances", ON).statusCode(404);
    CaseApi.get(TEAM, referral).statusCode(200);
  }

  @Test
  void the_partner_accepts_completes_and_reports_back_and_then_sees_it_no_more() {
    String caseId = opened();
    consented(caseId, List.of("CLIENT"));
    String referral = path(proposed(caseId, referral()));

    answered("partner", referral, "acceptances", ON)
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
    answered("partner", referral, "completions", Map.of("on", "2025-05-17")).statusCode(200);
    CaseApi.get("partner", received(referral)).body("file.client", notNullValue());
    answered(
            "partner",
            referral,
            "reports",
            Map.of("on", "2025-05-20", "report", "Verzonnen terugmelding"))
        .statusCode(200)
        .body("status", equalTo("REPORTED_BACK"));

    CaseApi.get("partner", received(referral)).statusCode(404);
    CaseApi.get(TEAM, referral)
        .body("report", equalTo("Verzonnen terugmelding"))
        .body("history.status", contains("PROPOSED", "ACCEPTED", "COMPLETED", "REPORTED_BACK"));
    CaseApi.get(TEAM, "/cases/" + caseId + "/timeline")
        .body("items.happening", hasItem("referral-reported-back"));
    assertThat(told(referral).toString())
        .contains("\"status\":\"REPORTED_BACK\"", "\"basis\":\"CONSENT\"", "\"on\":\"2025-05-17\"")
        .doesNotContain("Verzonnen", "begeleiding");
  }

  @Test
  void the_partner_declines_with_a_reason_that_the_team_reads() {
    String caseId = opened();
    consented(caseId, List.of("CLIENT"));
    String referral = path(proposed(caseId, referral()));

    answered("partner", referral, "refusals", ON)
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
    answered(
            "partner",
            referral,
            "refusals",
            Map.of("on", "2025-03-17", "reason", "Verzonnen wachtlijst"))
        .statusCode(200);

    CaseApi.get(TEAM, referral).body("declinedBecause", equalTo("Verzonnen wachtlijst"));
    Steps.take(TEAM, referral, "acceptances", ON)
        .statusCode(409)
        .body("title", equalTo("Doorverwijzing is niet zo ver"));
  }

  @Test
  void what_went_to_another_organisation_or_team_is_not_there_for_the_partner() {
    String caseId = opened();
    Map<String, Object> told = referral();
    told.putAll(
        Map.of(
            "organisationId",
            TeamNews.OTHER_ORGANISATION.toString(),
            "danger",
            "Verzonnen gevaar"));
    String referral = path(proposed(caseId, told));

    CaseApi.get("partner", received(referral)).statusCode(404);
    CaseApi.get("partner-without-scopes", received(referral)).statusCode(403);
    CaseApi.get("partner", referral).statusCode(403);
  }

  @Test
  void a_member_of_another_team_answers_what_was_referred_to_it() {
    String caseId = opened();
    Map<String, Object> told = toTeam(AreaNews.WEST.toString());
    String referral = path(proposed(caseId, told));
    CaseApi.get(OTHER, received(referral)).statusCode(404);
    TeamNews.works(OTHER, AreaNews.WEST.toString(), System.nanoTime(), null);

    Steps.take("team-coordinator", referral, "acceptances", ON).statusCode(409);
    answered(OTHER, referral, "acceptances", ON).statusCode(200);
    CaseApi.get(OTHER, "/cases/" + caseId).statusCode(404);

    TeamNews.works(
        OTHER,
        AreaNews.WEST.toString(),
        System.nanoTime(),
        LocalDate.now(ZoneId.of("Europe/Amsterdam")));
    CaseApi.get(OTHER, received(referral)).statusCode(404);
  }

  @Test
  void an_organisation_that_is_kept_out_is_not_referred_to_and_sees_nothing() {
    String caseId = opened();
    consented(caseId, List.of("CLIENT"));
    String referral = path(proposed(caseId, referral()));
    Map<String, Object> told = referral();
    told.put("organisationId", TeamNews.OTHER_ORGANISATION.toString());

    keptOut(caseId, TeamNews.OTHER_ORGANISATION);
    proposed(caseId, told).statusCode(409).body("title", equalTo("Organisatie is uitgesloten"));
    CaseApi.get("partner", received(referral)).statusCode(200);
    keptOut(caseId, TeamNews.ORGANISATION);
    CaseApi.get("partner", received(referral)).statusCode(404);
  }

  @Test
  void a_case_with_an_open_referral_or_aftercare_is_not_closed() {
    String caseId = opened();
    consented(caseId, List.of("CLIENT"));
    String referral = path(proposed(caseId, referral()));

    close(caseId).statusCode(409).body("title", equalTo("Er lopen nog doorverwijzingen"));
    Steps.take(TEAM, referral, "withdrawals", ON).statusCode(200);
    CaseApi.get("partner", received(referral)).statusCode(404);
    String aftercare =
        path(
            CaseApi.post(
                TEAM,
                "/cases/" + caseId + "/aftercare-appointments",
                Map.of(
                    "startedOn", "2025-06-02",
                    "contactOn", "2025-09-01",
                    "agreement", "Verzonnen afspraak")));
    assertThat(Stored.texts("select phase from case_file where id = '%s'".formatted(caseId)))
        .containsExactly("AFTERCARE");
    CaseApi.get(TEAM, aftercare).body("overdue", equalTo(true));
    close(caseId).statusCode(409).body("title", equalTo("Nazorg staat nog open"));
    Steps.take(
            TEAM,
            aftercare,
            "completions",
            Map.of("on", "2025-09-01", "reached", true, "outcome", "Het gaat goed"))
        .statusCode(200);
    close(caseId).statusCode(200);
  }

  @Test
  void what_nobody_can_report_back_on_any_more_is_withdrawn_and_the_case_is_closed() {
    String caseId = opened();
    Map<String, Object> told = toTeam(AreaNews.WEST.toString());
    told.remove("danger");
    String consent = consentedToTeam(caseId, AreaNews.WEST);
    String referral = path(proposed(caseId, told));
    TeamNews.works(OTHER, AreaNews.WEST.toString(), System.nanoTime(), null);
    answered(OTHER, referral, "acceptances", ON).statusCode(200);
    answered(OTHER, referral, "completions", Map.of("on", "2025-05-17")).statusCode(200);
    Steps.take(TEAM, consent, "withdrawals", Map.of("on", "2025-05-18")).statusCode(200);

    CaseApi.get(OTHER, received(referral)).statusCode(404);
    close(caseId).statusCode(409).body("title", equalTo("Er lopen nog doorverwijzingen"));
    Steps.take(TEAM, referral, "withdrawals", Map.of("on", "2025-05-19"))
        .statusCode(200)
        .body("history.status", contains("PROPOSED", "ACCEPTED", "COMPLETED", "WITHDRAWN"));
    close(caseId).statusCode(200);

    TeamNews.works(
        OTHER,
        AreaNews.WEST.toString(),
        System.nanoTime(),
        LocalDate.now(ZoneId.of("Europe/Amsterdam")));
  }

  @Test
  void terms_are_watched() {
    String caseId = opened();
    consented(caseId, List.of("CLIENT"));
    String referral = path(proposed(caseId, referral()));

    CaseApi.get(TEAM, referral)
        .body("answerBy", equalTo("2025-03-24"))
        .body("reportBy", equalTo("2025-09-10"))
        .body("overdue", equalTo("ANSWER"));
    Steps.take(TEAM, referral, "acceptances", ON).body("overdue", equalTo("REPORT"));
    CaseApi.get(TEAM, "/overdue-referrals?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.caseId", hasItem(caseId));
    CaseApi.get("team-member-elsewhere", "/overdue-referrals?municipality=GM0794")
        .body("items.caseId", not(hasItem(caseId)));
  }

  @Test
  @Tag("C17")
  void the_work_list_finds_the_case_until_its_recipient_reported_back() {
    String caseId = opened();
    consented(caseId, List.of("CLIENT"));
    String referral = path(proposed(caseId, referral()));

    assertThat(overdue(caseId)).containsExactly("REFERRAL 2025-03-24");
    answered("partner", referral, "acceptances", ON).statusCode(200);
    assertThat(overdue(caseId)).containsExactly("REFERRAL 2025-09-10");
    answered("partner", referral, "completions", ON).statusCode(200);
    answered("partner", referral, "reports", Map.of("on", "2025-05-20", "report", "Verzonnen"))
        .statusCode(200);
    assertThat(overdue(caseId)).isEmpty();
  }

  @Test
  @Tag("C17")
  void the_work_list_finds_the_case_until_the_aftercare_was_given() {
    String caseId = opened();
    String aftercare =
        path(
            CaseApi.post(
                TEAM,
                "/cases/" + caseId + "/aftercare-appointments",
                Map.of(
                    "startedOn", "2025-06-02",
                    "contactOn", "2025-09-01",
                    "agreement", "Verzonnen afspraak")));

    assertThat(overdue(caseId)).containsExactly("AFTERCARE 2025-09-01");
    Steps.take(
            TEAM,
            aftercare,
            "completions",
            Map.of("on", "2025-09-01", "reached", true, "outcome", "Het gaat goed"))
        .statusCode(200);
    assertThat(overdue(caseId)).isEmpty();
  }

  @Test
  void every_fault_is_told_at_once() {
    Map<String, Object> told = referral();
    told.putAll(Map.of("targetKind", "TEAM", "proposedOn", "2199-01-01", "answerBy", "2198-01-01"));
    proposed(opened(), told)
        .statusCode(400)
        .body(
            "errors.code",
            containsInAnyOrder("target-other-kind", "day-ahead", "term-before-proposal"));
    told = toTeam(AreaNews.PILOT_TEAM);
    proposed(opened(), told).statusCode(400).body("errors.code", contains("referral-to-itself"));
  }

  @Test
  void the_database_allows_the_same_steps_and_no_others() {
    String caseId = opened();
    consented(caseId, List.of("CLIENT"));
    String id = path(proposed(caseId, referral())).replaceFirst(".*/", "");
    for (ReferralStatus from : ReferralStatus.values()) {
      for (ReferralStatus next : ReferralStatus.values()) {
        Stored.change("update referral set status = '%s' where id = '%s'".formatted(from, id));
        String step = "update referral set status = '%s' where id = '%s'".formatted(next, id);
        if (from == next || from.next().contains(next)) {
          Stored.changeWithTriggers(step);
        } else {
          assertThatThrownBy(() -> Stored.changeWithTriggers(step))
              .as(from + " to " + next)
              .hasStackTraceContaining("a referral does not become");
        }
      }
    }
  }

  /** What the work list says of a case whose term has passed. */
  private static List<String> overdue(String caseId) {
    return CaseApi.get(TEAM, "/work-list?municipality=GM0935&overdue=true&limit=200")
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList(
            "items.findAll { it.caseId == '"
                + caseId
                + "' }.work.flatten().collect { it.reason + ' ' + it.dueOn }");
  }

  private static JsonNode told(String referral) {
    String id = referral.replaceFirst(".*/", "");
    return Awaitility.await()
        .until(
            () ->
                AreaNews.dataOn(CaseTopics.REFERRALS).stream()
                    .filter(state -> state.path("referralId").asText().equals(id))
                    .reduce((first, last) -> last)
                    .orElse(null),
            state -> state != null && state.path("status").asText().equals("REPORTED_BACK"));
  }

  private static ValidatableResponse close(String caseId) {
    return CaseApi.close(caseId, Steps.versionOf(TEAM, "/cases/" + caseId), "2025-10-01");
  }

  private static Map<String, Object> referral() {
    return new HashMap<>(
        Map.of(
            "kind", "REFERRAL",
            "targetKind", "PARTNER",
            "organisationId", TeamNews.ORGANISATION.toString(),
            "proposedOn", "2025-03-10",
            "question", "Graag begeleiding"));
  }

  private static Map<String, Object> toTeam(String team) {
    Map<String, Object> told = referral();
    told.remove("organisationId");
    told.putAll(Map.of("targetKind", "TEAM", "teamId", team, "danger", "Verzonnen gevaar"));
    return told;
  }

  private static String consented(String caseId, List<String> parts) {
    return consented(caseId, parts, null);
  }

  private static String consented(String caseId, List<String> parts, List<String> domains) {
    Map<String, Object> told = consent("organisationId", TeamNews.ORGANISATION, parts);
    told.put("lifeDomains", domains);
    return path(CaseApi.post(TEAM, "/cases/" + caseId + "/consents", told));
  }

  private static String consentedToTeam(String caseId, UUID team) {
    Map<String, Object> told = consent("teamId", team, List.of("CLIENT"));
    return path(CaseApi.post(TEAM, "/cases/" + caseId + "/consents", told));
  }

  private static Map<String, Object> consent(String kind, UUID recipient, List<String> parts) {
    return new HashMap<>(
        Map.of(
            kind,
            recipient.toString(),
            "purpose",
            "REFERRAL",
            "givenOn",
            "2025-03-03",
            "parts",
            parts,
            "way",
            "SPOKEN"));
  }

  /** The parts that the partner sees, which the team is told to be shared. */
  private static List<String> sharedWithBoth(String referral) {
    List<String> shared =
        CaseApi.get("partner", received(referral))
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("file.parts");
    CaseApi.get(TEAM, received(referral)).body("file.parts", equalTo(shared));
    return shared;
  }

  private static void supported(String caseId, String domain) {
    CaseApi.post(
            TEAM,
            "/cases/" + caseId + "/supports",
            Map.of(
                "arrangement", "NEW",
                "lifeDomain", domain,
                "ring", "INDIVIDUAL_PROVISION",
                "kind", "DEBT_COUNSELLING",
                "validFrom", "2025-03-01"))
        .statusCode(201);
  }

  private static void keptOut(String caseId, UUID organisation) {
    CaseApi.post(
            TEAM,
            "/cases/" + caseId + "/exclusions",
            Map.of("organisationId", organisation.toString(), "reason", "Verzonnen"))
        .statusCode(201);
  }

  private static void talked(String caseId) {
    CaseApi.post(
            TEAM,
            "/cases/" + caseId + "/contact-moments",
            Map.of(
                "heldOn", "2025-03-04",
                "kind", "PHONE",
                "residentPresent", true,
                "discussed", "Verzonnen gesprek"))
        .statusCode(201);
  }

  private static ValidatableResponse proposed(String caseId, Map<String, Object> told) {
    return CaseApi.post(TEAM, "/cases/" + caseId + "/referrals", told);
  }

  private static String path(ValidatableResponse made) {
    return made.statusCode(201).extract().header("Location").replaceFirst(".*/cases/v1", "");
  }

  private static String received(String referral) {
    return referral + "/recipient-view";
  }

  /** By the recipient, who reads its own view of it. */
  private static ValidatableResponse answered(
      String client, String referral, String step, Map<String, Object> body) {
    String version = Steps.versionOf(client, received(referral));
    return Steps.take(client, referral, version, step, body);
  }

  private static String opened(String... domains) {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    told.put(
        "question",
        Map.of("kind", "MULTIPLE", "text", "Verzonnen schuldenvraag", "lifeDomains", domains));
    return CaseApi.registered(told).getString("caseId");
  }
}
