// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import java.sql.SQLException;
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
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C8")
class ContactMomentTest {

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void a_talk_at_the_kitchen_table_is_recorded_with_who_took_part() {
    String caseId = opened();
    Map<String, Object> told = talk("2014-03-10");
    told.put("workerIds", List.of(TeamNews.workerOf("team-member").toString()));
    told.put("network", List.of("FAMILY", "NEIGHBOUR"));

    recorded(caseId, told).statusCode(201).body("kind", equalTo("KITCHEN_TABLE_TALK"));

    CaseApi.get("team-member", contacts(caseId))
        .statusCode(200)
        .body("items.discussed", contains("Verzonnen gesprek over schulden"))
        .body("items[0].network", containsInAnyOrder("FAMILY", "NEIGHBOUR"))
        .body("items[0].workerIds", contains(TeamNews.workerOf("team-member").toString()));
    assertThat(Stored.telling("gesprek over schulden")).isEmpty();
  }

  @Test
  void the_first_contact_with_the_resident_begins_the_clarification() {
    String caseId = opened();
    assertThat(phases(caseId)).containsExactly("REGISTERED 2014-03-03");
    Map<String, Object> consultation = talk("2014-03-05");
    consultation.putAll(
        Map.of("kind", "TEAM_CONSULTATION", "residentPresent", false, "residentConsents", true));
    recorded(caseId, consultation).statusCode(201);
    assertThat(phases(caseId)).hasSize(1);

    recorded(caseId, talk("2014-03-10")).statusCode(201);
    recorded(caseId, talk("2014-03-17")).statusCode(201);

    assertThat(phases(caseId)).containsExactly("REGISTERED 2014-03-03", "CLARIFYING 2014-03-10");
    CaseApi.get("team-member", "/cases/" + caseId + "/timeline")
        .body("items.happening", hasItem("contact-held"));
  }

  @Test
  void the_team_speaks_of_an_absent_resident_with_consent_or_on_danger() {
    String caseId = opened();
    Map<String, Object> told = talk("2014-03-10");
    told.putAll(Map.of("kind", "TEAM_CONSULTATION", "residentPresent", false));

    recorded(caseId, told)
        .statusCode(400)
        .body("errors.code", contains("consultation-without-consent"));
    told.put("residentConsents", false);
    recorded(caseId, told).statusCode(400);
    told.put("danger", "Verzonnen vrees voor een kind");
    recorded(caseId, told).statusCode(201).body("danger", equalTo("Verzonnen vrees voor een kind"));
  }

  @Test
  void every_fault_is_told_at_once() {
    String caseId = opened();
    Map<String, Object> told = talk("2014-03-01");
    told.put("residentPresent", false);
    told.put("workerIds", List.of(UUID.randomUUID().toString()));

    recorded(caseId, told)
        .statusCode(400)
        .body(
            "errors.code",
            containsInAnyOrder("before-case-opened", "talk-without-resident", "unknown-worker"));
    recorded(caseId, talk("2199-01-01")).statusCode(400).body("errors.code", contains("day-ahead"));
  }

  @Test
  void who_does_not_see_the_case_sees_no_contact() {
    String caseId = opened();
    recorded(caseId, talk("2014-03-10")).statusCode(201);

    CaseApi.get("team-member-other-team", contacts(caseId)).statusCode(404);
    CaseApi.post("team-member-other-team", contacts(caseId), talk("2014-03-10")).statusCode(404);
    CaseApi.get("privacy-officer", contacts(caseId)).statusCode(403);
  }

  @Test
  void the_database_keeps_the_rule_of_consent() {
    String caseId = opened();
    recorded(caseId, talk("2014-03-10")).statusCode(201);

    assertThatThrownBy(
            () ->
                Stored.change(
                    "update contact_moment set kind = 'TEAM_CONSULTATION',"
                        + " resident_present = false where case_id = '%s'".formatted(caseId)))
        .hasRootCauseInstanceOf(SQLException.class)
        .hasStackTraceContaining("ck_contact_moment_consent");
  }

  private static List<String> phases(String caseId) {
    return Stored.texts(
        "select phase || ' ' || on_day from case_phase where case_id = '%s' order by id"
            .formatted(caseId));
  }

  private static Map<String, Object> talk(String on) {
    return new HashMap<>(
        Map.of(
            "heldOn",
            on,
            "kind",
            "KITCHEN_TABLE_TALK",
            "residentPresent",
            true,
            "discussed",
            "Verzonnen gesprek over schulden"));
  }

  private static ValidatableResponse recorded(String caseId, Map<String, Object> told) {
    return CaseApi.post("team-member", contacts(caseId), told);
  }

  private static String contacts(String caseId) {
    return "/cases/" + caseId + "/contact-moments";
  }

  private static String opened() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"))
        .getString("caseId");
  }
}
