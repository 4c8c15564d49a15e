// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.composition.Composition;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A8")
class DeploymentTest {
  private static final String CABERG = "BU09350205";

  private String trajekt;

  @BeforeAll
  void a_city_with_an_organisation() {
    AreaApi.maastricht(CABERG);
    Composition.standardLists();
    trajekt = Composition.organisation("Trajekt");
  }

  @Test
  @Tag("G2")
  void an_organisation_reports_what_it_did_and_nothing_for_another() {
    String other = Composition.organisation("Virenze");
    String theirs = agreed(other, 100);
    String own = agreed(1200);
    reportAs("partner", own).statusCode(403).body("type", containsString("other-organisation"));
    signInWith(trajekt, "partner").statusCode(200).body("clientId", equalTo("partner"));
    reportAs("partner", own).statusCode(201);
    reportAs("partner", theirs).statusCode(403).body("type", containsString("other-organisation"));
    reportAs("team-member", own).statusCode(403);
    signInWith(other, "partner")
        .statusCode(409)
        .body("type", containsString("organisation-client-exists"));
    signInWith(trajekt, null).statusCode(200);
    reportAs("partner", own).statusCode(403);
  }

  @Test
  void what_was_agreed_stands_beside_what_was_reported() {
    String agreement = agreed(1200);
    report(agreement, 310.5, "INFORMATION_AND_ADVICE", null).statusCode(201);
    report(agreement, 100, "TEAM_CONSULTATION", null).statusCode(201);

    read(agreement)
        .body("agreedHours", equalTo(1200))
        .body("reportedHours", equalTo(410.5f))
        .body("difference", equalTo(-789.5f))
        .body("byActivity.activityKind", contains("INFORMATION_AND_ADVICE", "TEAM_CONSULTATION"));
  }

  @Test
  void a_correction_is_a_report_of_its_own() {
    String agreement = agreed(500);
    String first =
        report(agreement, 300, "CLIENT_SUPPORT", null).statusCode(201).extract().path("reportId");
    report(agreement, 250, "CLIENT_SUPPORT", first).statusCode(201);

    read(agreement).body("reportedHours", equalTo(250));
    AreaApi.get("bi-reader", "/deployment-agreements/" + agreement + "/reports")
        .body("items", hasSize(2))
        .body("items.counts", contains(false, true));
    report(agreement, 200, "CLIENT_SUPPORT", first)
        .statusCode(409)
        .body("type", containsString("report-corrected"));
    assertThatThrownBy(() -> run("update deployment_report set hours = 1"))
        .hasMessageContaining("tr_deployment_report_history");
  }

  @Test
  void an_adjustment_keeps_what_was_agreed_before() {
    String agreement = agreed(500);

    AreaApi.as("area-administrator")
        .header("If-Match", "\"v1\"")
        .body(Map.of("hours", 400, "neighbourhoodCodes", List.of(CABERG)))
        .post("/area/v1/deployment-agreements/" + agreement + "/adjustments")
        .then()
        .statusCode(200)
        .body("agreedHours", equalTo(400));
    assertThatThrownBy(() -> run("delete from deployment_term"))
        .hasMessageContaining("tr_deployment_term_history");
  }

  @Test
  void every_fault_of_an_agreement_is_told_at_once() {
    Map<String, Object> wanted = wanted(100);
    wanted.put("organisationId", "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c99");
    wanted.put("neighbourhoodCodes", List.of(CABERG, "BU09359999"));
    AreaApi.post("area-administrator", "/deployment-agreements", wanted)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/organisationId", "/neighbourhoodCodes/1"));

    wanted = wanted(100);
    wanted.remove("neighbourhoodCodes");
    AreaApi.post("area-administrator", "/deployment-agreements", wanted)
        .statusCode(400)
        .body("errors.code", contains("cluster-missing"));
  }

  private String agreed(int hours) {
    return AreaApi.post("area-administrator", "/deployment-agreements", wanted(hours))
        .statusCode(201)
        .extract()
        .path("agreementId");
  }

  private Map<String, Object> wanted(int hours) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("municipality", "GM0935");
    wanted.put("organisationId", trajekt);
    wanted.put("hours", hours);
    wanted.put("year", 2017);
    wanted.put("neighbourhoodCodes", List.of(CABERG));
    return wanted;
  }

  private String agreed(String organisation, int hours) {
    Map<String, Object> wanted = wanted(hours);
    wanted.put("organisationId", organisation);
    return AreaApi.post("area-administrator", "/deployment-agreements", wanted)
        .statusCode(201)
        .extract()
        .path("agreementId");
  }

  private static ValidatableResponse signInWith(String organisation, String client) {
    String path = "/organisations/" + organisation;
    String etag = AreaApi.get("bi-reader", path).extract().header("ETag");
    return AreaApi.as("area-administrator")
        .header("If-Match", etag)
        .body(client == null ? Map.of() : Map.of("clientId", client))
        .put("/area/v1" + path + "/client")
        .then();
  }

  private static ValidatableResponse report(
      String agreement, Number hours, String kind, String corrects) {
    return reportAs("area-administrator", agreement, hours, kind, corrects);
  }

  private static ValidatableResponse reportAs(String client, String agreement) {
    return reportAs(client, agreement, 10, "TEAM_CONSULTATION", null);
  }

  private static ValidatableResponse reportAs(
      String client, String agreement, Number hours, String kind, String corrects) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("hours", hours);
    report.put("firstMonth", 1);
    report.put("lastMonth", 3);
    report.put("activityKind", kind);
    if (corrects != null) {
      report.put("corrects", corrects);
    }
    return AreaApi.as(client)
        .header("Idempotency-Key", AreaApi.key())
        .body(report)
        .post("/area/v1/deployment-agreements/" + agreement + "/reports")
        .then();
  }

  private static ValidatableResponse read(String agreement) {
    return AreaApi.get("bi-reader", "/deployment-agreements/" + agreement).statusCode(200);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
