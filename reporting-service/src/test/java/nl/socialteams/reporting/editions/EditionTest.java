// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R16")
class EditionTest {
  private static final LocalDate DAY = LocalDate.parse("2014-03-01");

  @Inject Told told;
  private UUID team;

  @BeforeAll
  void seven_cases_are_known() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    team = told.team(Told.MAASTRICHT, "Noord", "2013-01-01", null);
    for (int n = 0; n < 7; n++) {
      told.registered(Told.MAASTRICHT, RegistrationForm.CASE, Told.CABERG, team, DAY);
    }
    ReportingApi.awaitProcessed(Told.MAASTRICHT, 7);
  }

  @Test
  void an_edition_stays_what_it_was_when_the_figures_change_and_are_rebuilt() {
    String edition = publish("Eerste", null).statusCode(201).extract().path("editionId");

    told.tell(
        Told.knownSince(
            Told.registration(Told.MAASTRICHT, RegistrationForm.CASE, Told.CABERG, null, team, DAY),
            Instant.parse("2014-12-01T08:00:00Z")));
    ReportingApi.awaitProcessed(Told.MAASTRICHT, 8);
    rebuild();

    ReportingApi.get("bi-reader", "/editions/" + edition + "/tables")
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].answer.rows[0].count", equalTo(7));
    ReportingApi.get("bi-reader", "/editions/" + edition + "/verification")
        .body("intact", equalTo(true));
    String correction = publish("Verbeterd", edition).extract().path("editionId");
    ReportingApi.get("bi-reader", "/editions/" + correction)
        .body("corrects", equalTo(edition))
        .header("ETag", equalTo("\"v1\""));
    ReportingApi.get("bi-reader", "/editions/" + correction + "/tables")
        .body("items[0].answer.rows[0].count", equalTo(8));
    ReportingApi.get("bi-reader", "/editions?municipality=GM0935")
        .body("items.title", hasItems("Eerste", "Verbeterd"));
  }

  @Test
  void nothing_of_an_edition_is_altered_in_the_database() {
    String edition = publish("Vast", null).extract().path("editionId");

    for (String statement :
        List.of(
            "update edition set title = 'anders'",
            "delete from edition_table",
            "update edition_table set content = '{}'",
            "truncate edition cascade",
            "insert into edition_table values ('" + edition + "', 9, 'intake', '{}', 'x')")) {
      assertThatThrownBy(() -> execute(statement))
          .as(statement)
          .isInstanceOf(SQLException.class)
          .hasMessageMatching(
              "(?s).*(never altered|complete when it is published|permission denied).*");
    }
  }

  @Test
  void only_protected_figures_of_closed_periods_are_published_by_whoever_may() {
    post("controller", "intake", "2014-03-01", "2014-12-31", null)
        .statusCode(403)
        .body("type", containsString("closed-periods-only"));
    post("controller", "nothing", "2014-01-01", "2014-12-31", UUID.randomUUID().toString())
        .statusCode(400)
        .body("errors.pointer", hasItems("/tables/0/tableName", "/corrects"));
    post("bi-reader", "intake", "2014-01-01", "2014-12-31", null).statusCode(403);
    ReportingApi.get("controller-elsewhere", "/editions?municipality=GM0935").statusCode(404);
    ReportingApi.get("controller", "/editions/" + UUID.randomUUID()).statusCode(404);
  }

  private static void rebuild() {
    String rebuild =
        ReportingApi.as("area-administrator")
            .post("/reporting/v1/rebuilds")
            .then()
            .statusCode(201)
            .extract()
            .path("rebuildId");
    ReportingApi.patiently()
        .until(
            () ->
                "DONE"
                    .equals(
                        ReportingApi.get("area-administrator", "/rebuilds/" + rebuild)
                            .extract()
                            .path("status")));
  }

  private static ValidatableResponse publish(String title, String corrects) {
    return post("controller", title, "intake", "2014-01-01", "2014-12-31", corrects);
  }

  private static ValidatableResponse post(
      String client, String table, String from, String until, String corrects) {
    return post(client, "Titel", table, from, until, corrects);
  }

  private static ValidatableResponse post(
      String client, String title, String table, String from, String until, String corrects) {
    Map<String, Object> body =
        new java.util.HashMap<>(
            Map.of(
                "municipality",
                "GM0935",
                "title",
                title,
                "tables",
                List.of(
                    Map.of(
                        "tableName", table, "from", from, "until", until, "by", "MUNICIPALITY"))));
    if (corrects != null) {
      body.put("corrects", corrects);
    }
    return ReportingApi.as(client).body(body).post("/reporting/v1/editions").then();
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
