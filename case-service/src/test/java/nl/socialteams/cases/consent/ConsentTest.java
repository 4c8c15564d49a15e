// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C13")
class ConsentTest {

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void is_given_to_an_organisation_for_a_purpose_of_the_whole_file() {
    String caseId = opened();

    given(caseId, consent())
        .statusCode(201)
        .body("status", equalTo("GIVEN"))
        .body("inForce", equalTo(true))
        .body("parts", hasSize(FilePart.values().length))
        .body("history.status", contains("GIVEN"));

    assertThat(Stored.telling("Verzonnen opmerking")).isEmpty();
    CaseApi.get("team-member", consents(caseId))
        .body("items.note", contains("Verzonnen opmerking"));
  }

  @Test
  void is_limited_to_parts_and_life_domains_and_never_widened() {
    String consent = path(given(opened(), consent()));
    Map<String, Object> less = limitation(List.of("CLIENT", "QUESTION"), List.of("FINANCES"));

    Steps.take("team-member", consent, "limitations", less)
        .statusCode(200)
        .body("status", equalTo("LIMITED"))
        .body("parts", containsInAnyOrder("CLIENT", "QUESTION"))
        .body("lifeDomains", contains("FINANCES"))
        .body("history.status", contains("GIVEN", "LIMITED"));
    Steps.take("team-member", consent, "limitations", limitation(List.of("PLAN"), List.of("WORK")))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/parts", "/lifeDomains"));
    assertThatThrownBy(() -> changeByHand(consent, "parts = array['CLIENT', 'PLAN']"))
        .hasStackTraceContaining("only ever covers less");
  }

  @Test
  void ends_at_once_when_it_is_withdrawn_and_can_be_given_anew() {
    String caseId = opened();
    String consent = path(given(caseId, consent()));

    Steps.take("team-member", consent, "withdrawals", Map.of("on", "2015-01-10"))
        .statusCode(200)
        .body("inForce", equalTo(false))
        .body("endsOn", equalTo("2015-01-10"));
    Steps.take("team-member", consent, "withdrawals", Map.of("on", "2015-02-10"))
        .statusCode(409)
        .body("title", equalTo("Toestemming is ingetrokken"));

    Map<String, Object> anew = consent();
    anew.put("givenOn", "2015-03-01");
    given(caseId, anew).statusCode(201).body("inForce", equalTo(true));
    CaseApi.get("team-member", "/cases/" + caseId + "/timeline")
        .body("items.happening", hasItems("consent-given", "consent-withdrawn"));
  }

  @Test
  void gives_way_to_a_later_one_for_the_same_so_that_one_holds_on_any_day() {
    String caseId = opened();
    String first = path(given(caseId, consent()));
    Map<String, Object> later = consent();
    later.put("givenOn", "2015-01-01");
    later.put("parts", List.of("CLIENT"));

    given(caseId, later).statusCode(201);

    CaseApi.get("team-member", first)
        .body("endsOn", equalTo("2015-01-01"))
        .body("inForce", equalTo(false));
    given(caseId, consent()).statusCode(409);
    assertThatThrownBy(() -> changeByHand(first, "status = 'GIVEN', ends_on = '2016-01-01'"))
        .hasStackTraceContaining("ex_consent_one");
  }

  @Test
  void every_fault_is_told_at_once() {
    Map<String, Object> told = consent();
    told.put("teamId", AreaNews.PILOT_TEAM);
    told.put("givenOn", "2199-01-01");
    told.put("endsOn", "2198-01-01");
    given(opened(), told)
        .statusCode(400)
        .body("errors.code", containsInAnyOrder("one-recipient", "day-ahead", "ends-before-given"));

    told = consent();
    told.put("organisationId", UUID.randomUUID().toString());
    given(opened(), told).statusCode(400).body("errors.code", contains("unknown-organisation"));
  }

  @Test
  void is_kept_by_the_version_that_was_read_and_from_who_does_not_see_the_case() {
    String consent = path(given(opened(), consent()));

    Steps.take("team-member", consent, "\"v9\"", "withdrawals", Map.of("on", "2015-01-10"))
        .statusCode(412);
    CaseApi.get("team-member-other-team", consent).statusCode(404);
  }

  private static void changeByHand(String consent, String change) {
    String id = consent.substring(consent.lastIndexOf('/') + 1);
    Stored.changeWithTriggers("update consent set " + change + " where id = '" + id + "'");
  }

  private static Map<String, Object> limitation(List<String> parts, List<String> domains) {
    return Map.of("on", "2014-06-01", "parts", parts, "lifeDomains", domains);
  }

  private static Map<String, Object> consent() {
    return new HashMap<>(
        Map.of(
            "organisationId", TeamNews.ORGANISATION.toString(),
            "purpose", "REFERRAL",
            "givenOn", "2014-03-10",
            "way", "SPOKEN",
            "note", "Verzonnen opmerking"));
  }

  private static ValidatableResponse given(String caseId, Map<String, Object> told) {
    return CaseApi.post("team-member", consents(caseId), told);
  }

  private static String path(ValidatableResponse made) {
    return made.statusCode(201).extract().header("Location").replaceFirst(".*/cases/v1", "");
  }

  private static String consents(String caseId) {
    return "/cases/" + caseId + "/consents";
  }

  private static String opened() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"))
        .getString("caseId");
  }
}
