// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.reporting.EveryTopic;
import nl.socialteams.reporting.Pilot;
import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R1")
class RebuildTest {
  private static final List<String> TABLES =
      List.of(
          "client-characteristics",
          "data-quality",
          "data-quality-by-partner",
          "deployment",
          "financial-return",
          "goals",
          "intake",
          "lead-times",
          "neighbourhood-exchange",
          "practice-evaluation",
          "programme-costs",
          "refused-input",
          "scheme-comparison",
          "self-sufficiency",
          "social-return",
          "stale-cases",
          "subsidies",
          "support",
          "support-shift",
          "time-to-decision",
          "working-budget");
  private static final List<String> REPORTS =
      List.of(
          "/registrations?municipality=GM0935&from=2013-01-01&until=2014-12-03&by=MONTH",
          "/registrations?municipality=GM0935&from=2013-01-01&until=2014-12-03&by=TEAM",
          "/registrations?municipality=GM0935&from=2013-01-01&until=2014-12-03&by=NEIGHBOURHOOD",
          "/registrations?municipality=GM0935&from=2013-01-01&until=2014-12-03"
              + "&knownAt=2014-02-01T00:00:00Z",
          "/team-load?municipality=GM0935&on=2014-12-03",
          "/team-load?municipality=GM0935&on=2014-12-03&areas=AS_THEY_ARE");

  @Inject Pilot pilot;
  @Inject Told told;
  @Inject EveryTopic everyTopic;
  @Inject Publisher publisher;
  @Inject AgroalDataSource database;
  private UUID team;

  @BeforeAll
  void the_pilot_and_an_unreadable_event_are_known() {
    publisher.publish(CaseTopics.REGISTRATIONS, UUID.randomUUID().toString(), "nonsense");
    team = pilot.tell();
    everyTopic.tell(team, team);
    ReportingApi.awaitProcessed(Told.MAASTRICHT, Pilot.REGISTRATIONS + EveryTopic.CASES);
    ReportingApi.patiently().until(() -> answers().stream().noneMatch(RebuildTest::isEmpty));
  }

  @Test
  void a_rebuild_gives_the_same_answers_and_the_old_ones_meanwhile() throws SQLException {
    List<String> before = answers();
    assertThat(before.getFirst()).contains("\"unreadable\":1");

    String rebuild = start().path("rebuildId");
    ReportingApi.patiently()
        .until(
            () -> {
              assertThat(answers()).isEqualTo(before);
              return !"RUNNING".equals(fetch(rebuild).path("status"));
            });

    ReportingApi.get("area-administrator", "/rebuilds/" + rebuild)
        .body("status", equalTo("DONE"))
        .body("eventsRead", greaterThan(Pilot.REGISTRATIONS))
        .body("eventsRemaining", equalTo(0))
        .body("compared", equalTo(true))
        .body("differences", hasSize(0))
        .header("ETag", containsString("v"));
    assertThat(answers()).isEqualTo(before);
    assertThat(projectionsKept()).isEqualTo(1);
    eventsAfterwardsCount();
  }

  @Test
  void facts_that_do_not_follow_from_the_events_are_found_and_made_right() throws SQLException {
    List<String> before = answers();
    asOwner(
        "update registration_fact set form = 'CONSULTATION' where registration_id = (select"
            + " registration_id from registration_fact where form = 'CASE' limit 1)");

    String rebuild = start().path("rebuildId");

    ReportingApi.patiently().until(() -> "DONE".equals(fetch(rebuild).path("status")));
    ReportingApi.get("area-administrator", "/rebuilds/" + rebuild)
        .body("compared", equalTo(true))
        .body("differences.facts", equalTo(List.of("registration_fact")))
        .body("differences.number", equalTo(List.of(2)));
    assertThat(answers()).isEqualTo(before);
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }

  private void eventsAfterwardsCount() {
    told.registered(
        Told.MAASTRICHT, RegistrationForm.CASE, Told.CABERG, team, LocalDate.parse("2015-05-01"));
    ReportingApi.patiently()
        .until(
            () ->
                ReportingApi.registrations("2015-05-01", "2015-05-01", "")
                        .extract()
                        .<Integer>path("cases")
                    == 1);
  }

  @Test
  void only_one_runs_at_a_time_and_one_whose_process_died_has_failed() throws SQLException {
    String died = UUID.randomUUID().toString();
    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(" + RebuildLock.KEY + ")");
      statement.execute(
          "insert into rebuild values ('"
              + died
              + "', 98, 'RUNNING', 7, 9, now() - interval '1 hour', null, 1, false)");
      startAs("area-administrator")
          .statusCode(409)
          .body("type", containsString("rebuild-running"))
          .body("title", equalTo("Er loopt al een herbouw"));
      statement.execute("select pg_advisory_unlock(" + RebuildLock.KEY + ")");
    }

    String next = start().path("rebuildId");

    assertThat(fetch(died).<String>path("status")).isEqualTo("FAILED");
    ReportingApi.patiently().until(() -> "DONE".equals(fetch(next).path("status")));
  }

  @Test
  void only_administrators_rebuild() {
    startAs("bi-reader").statusCode(403);
    ReportingApi.get("bi-reader", "/rebuilds").statusCode(403);
    ReportingApi.get("area-administrator", "/rebuilds/" + UUID.randomUUID()).statusCode(404);
    ReportingApi.get("area-administrator", "/rebuilds?limit=1&cursor=bm9uc2Vuc2U")
        .statusCode(400)
        .body("errors", hasSize(1));
  }

  @Test
  void what_cannot_be_answered_is_not_begun() {
    int before = ReportingApi.get("area-administrator", "/rebuilds").extract().path("items.size()");

    ReportingApi.as("area-administrator")
        .accept("text/html")
        .post("/reporting/v1/rebuilds")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");

    ReportingApi.get("area-administrator", "/rebuilds").body("items", hasSize(before));
  }

  private static ExtractableResponse<Response> start() {
    return startAs("area-administrator").statusCode(201).extract();
  }

  private static io.restassured.response.ValidatableResponse startAs(String client) {
    return ReportingApi.as(client).post("/reporting/v1/rebuilds").then();
  }

  private static ExtractableResponse<Response> fetch(String rebuild) {
    return ReportingApi.get("area-administrator", "/rebuilds/" + rebuild).statusCode(200).extract();
  }

  private static boolean isEmpty(String answer) {
    return answer.contains("\"rows\":[]");
  }

  /** Without since when they are so: figures that are made anew count as other ones. */
  private static List<String> answers() {
    Stream<String> tables =
        TABLES.stream()
            .map(
                table ->
                    "/tables/"
                        + table
                        + "/rows?municipality=GM0935&from=2014-01-01&until=2014-12-31&by=TEAM");
    return Stream.concat(REPORTS.stream(), tables)
        .map(report -> ReportingApi.get("controller", report).statusCode(200).extract().asString())
        .map(answer -> answer.replaceFirst("\"changedAt\":\"[^\"]*\"", ""))
        .toList();
  }

  private int projectionsKept() throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement();
        var row =
            statement.executeQuery("select count(distinct projection) from registration_fact")) {
      row.next();
      return row.getInt(1);
    }
  }
}
