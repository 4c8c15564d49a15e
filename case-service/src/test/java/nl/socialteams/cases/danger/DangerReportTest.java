// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.util.HashMap;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C16")
class DangerReportTest {
  private String caseId;
  private String registration;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @BeforeEach
  void a_running_case() {
    var made = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    caseId = made.getString("caseId");
    registration = made.getString("registrationId");
  }

  @Test
  void danger_gets_a_term_and_waits_until_there_is_a_response() {
    String report =
        reported(null).statusCode(201).body("overdue", equalTo(false)).extract().path("reportId");

    CaseApi.get("team-member", "/danger-reports?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.reportId", hasItem(report));
    CaseApi.get("team-member", "/danger-reports?municipality=GM0935&limit=200&overdue=true")
        .body("items.reportId", not(hasItem(report)));
    assertThat(inWorkList(report)).isEqualTo(1);
    responded(report, "\"v1\"").statusCode(200).body("done", equalTo("Huisbezoek bedacht"));
    assertThat(inWorkList(report)).isZero();
    CaseApi.get("team-member", "/danger-reports?municipality=GM0935&limit=200")
        .body("items.reportId", not(hasItem(report)));
    responded(report, "\"v2\"")
        .statusCode(409)
        .body("title", equalTo("Op dit gevaar is al gereageerd"));
  }

  @Test
  void what_nobody_responded_to_in_time_is_overdue() {
    String report = reported(null).extract().path("reportId");
    Stored.change(
        "update danger_report set reported_at = reported_at - interval '3 days',"
            + " respond_by = respond_by - interval '3 days' where id = '"
            + report
            + "'");

    CaseApi.get("team-member", "/danger-reports?municipality=GM0935&limit=200&overdue=true")
        .statusCode(200)
        .body("items.reportId", hasItem(report))
        .body("items.find { it.reportId == '" + report + "' }.overdue", equalTo(true));
    CaseApi.get("team-member-other-team", "/danger-reports?municipality=GM0935&limit=200")
        .body("items.size()", equalTo(0));
  }

  @Test
  void no_case_is_closed_over_danger_that_waits() {
    String report = reported(null).extract().path("reportId");

    String read = CaseApi.get("team-member", "/cases/" + caseId).extract().header("ETag");
    CaseApi.close(caseId, read, "2014-05-01")
        .statusCode(409)
        .body("title", equalTo("Gevaar zonder reactie"));
    responded(report, "\"v1\"").statusCode(200);
    read = CaseApi.get("team-member", "/cases/" + caseId).extract().header("ETag");
    CaseApi.close(caseId, read, "2014-05-01").statusCode(200);
  }

  @Test
  @Tag("G4")
  void what_was_seen_lies_sealed_and_events_tell_the_kind_and_the_clock() {
    reported(null).statusCode(201);

    assertThat(Stored.telling("Bedachte blauwe plek")).isEmpty();
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(AreaNews.dataOn(CaseTopics.REGISTRATIONS))
                    .filteredOn(told -> told.path("registrationId").asText().equals(registration))
                    .last()
                    .satisfies(
                        told -> {
                          assertThat(told.at("/dangers/0/kind").asText()).isEqualTo("VIOLENCE");
                          assertThat(told.at("/dangers/0/respondBy").asText()).endsWith("Z");
                        }));
    assertThat(AreaNews.dataOn(CaseTopics.REGISTRATIONS).toString()).doesNotContain("blauwe");
  }

  @Test
  void the_database_keeps_a_report_as_it_was_made() {
    String report = reported(null).extract().path("reportId");

    assertThatThrownBy(
            () ->
                Stored.texts(
                    "update danger_report set respond_by = respond_by + interval '9 days'"
                        + " where id = '"
                        + report
                        + "' returning 1"))
        .hasMessageContaining("not changed");
  }

  @Test
  void only_an_import_says_when_danger_was_reported() {
    reported("2014-03-04T08:00:00Z").statusCode(403);
  }

  private static long inWorkList(String report) {
    return Stored.number(
        "select count(*) from case_work where reason = 'DANGER' and thing = '" + report + "'");
  }

  private ValidatableResponse reported(String since) {
    Map<String, Object> told =
        new HashMap<>(Map.of("kind", "VIOLENCE", "seen", "Bedachte blauwe plek"));
    if (since != null) {
      told.put("knownSince", since);
    }
    return CaseApi.post("team-member", "/cases/" + caseId + "/danger-reports", told);
  }

  private ValidatableResponse responded(String report, String ifMatch) {
    return CaseApi.as("team-member")
        .header("If-Match", ifMatch)
        .body(Map.of("done", "Huisbezoek bedacht"))
        .post("/cases/v1/cases/" + caseId + "/danger-reports/" + report + "/responses")
        .then();
  }
}
