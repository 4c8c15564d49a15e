// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.accesslog;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.accesslog.SealAccessLog;
import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static nl.socialteams.cases.CaseApi.as;
import static nl.socialteams.cases.CaseApi.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G5")
class AccessLogTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Inject SealAccessLog seals;

  private String caseId;
  private String clientId;
  private String registrationId;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @BeforeEach
  void a_resident_is_registered() {
    JsonPath made = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    caseId = made.getString("caseId");
    clientId = made.getString("clientId");
    registrationId = made.getString("registrationId");
  }

  @Test
  void who_registers_somebody_is_recorded_with_what_was_made() {
    JsonPath lines = linesOf("dataSubjectId=" + clientId);

    assertThat(lines.getList("items.operation")).containsOnly("registerResident");
    assertThat(lines.getList("items.action")).containsOnly("CREATE");
    assertThat(lines.getList("items.objectId")).containsExactlyInAnyOrder(caseId, registrationId);
    assertThat(lines.getList("items.actorSubject")).doesNotContainNull();
    assertThat(lines.getList("items.client")).containsOnly("team-member");
    assertThat(lines.getList("items.roles.flatten()")).contains("team-member");
    assertThat(lines.getList("items.rights.flatten()")).contains("cases:register");
  }

  @Test
  void reading_a_case_is_recorded_in_the_trace_of_the_caller() {
    as("team-member")
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
        .get("/cases/v1/cases/" + caseId)
        .then()
        .statusCode(200);

    as("privacy-officer")
        .queryParam("municipality", "GM0935")
        .queryParam("objectId", caseId)
        .queryParam("from", "2020-01-01T00:00:00Z")
        .queryParam("until", "2199-01-01T00:00:00Z")
        .get("/cases/v1/access-log")
        .then()
        .statusCode(200)
        .body("items[-1].operation", equalTo("getCase"))
        .body("items[-1].action", equalTo("READ"))
        .body("items[-1].outcome", equalTo("ALLOWED"))
        .body("items[-1].traceId", equalTo(TRACE))
        .body("items[-1].parentSpanId", equalTo("00f067aa0ba902b7"))
        .body("items[-1].spanId", notNullValue())
        .body("items[-1].basis", equalTo("TEAM"))
        .body("items[-1].purpose", equalTo("Ondersteuning door het wijkteam"))
        .body("items[-1].dataSubjectKind", equalTo("client"))
        .body("items[-1].dataSubjectId", equalTo(clientId));
  }

  @Test
  void a_list_records_everybody_on_it() {
    get("team-member", "/cases?municipality=GM0935&limit=200").statusCode(200);

    assertThat(linesOf("dataSubjectId=" + clientId).getList("items.operation"))
        .contains("listCases");
  }

  @Test
  void closing_is_recorded_with_it_and_a_stale_closing_as_refused() {
    CaseApi.close(caseId, "\"v9\"", "2014-04-01").statusCode(412);
    CaseApi.close(caseId, "\"v1\"", "2014-04-01").statusCode(200);

    JsonPath lines = linesOf("objectId=" + caseId);
    assertThat(lines.getList("items.findAll { it.operation == 'closeCase' }.outcome"))
        .containsExactly("REFUSED", "ALLOWED");
    assertThat(lines.getList("items.status")).contains(412);
  }

  @Test
  void refused_attempts_are_recorded_with_what_was_asked_for() {
    get("team-member-elsewhere", "/cases/" + caseId).statusCode(404);
    get("bi-reader", "/cases/" + caseId).statusCode(403);

    as("privacy-officer")
        .queryParam("municipality", "GM0794")
        .queryParam("objectId", caseId)
        .queryParam("outcome", "REFUSED")
        .get("/cases/v1/access-log")
        .then()
        .statusCode(200)
        .body("items.status", hasItems(404))
        .body("items.operation", everyItem(equalTo("getCase")))
        .body("items.outcome", everyItem(equalTo("REFUSED")));
    assertThat(statusesOf(caseId)).contains("403", "404");
  }

  @Test
  void what_somebody_saw_is_looked_for_in_a_body() {
    get("team-member", "/cases/" + caseId).statusCode(200);
    String actor = linesOf("objectId=" + caseId).getString("items[-1].actorSubject");

    as("privacy-officer")
        .body(Map.of("municipality", "GM0935", "actorSubject", actor, "objectId", caseId))
        .post("/cases/v1/access-log/_search")
        .then()
        .statusCode(200)
        .body("items.actorSubject", everyItem(equalTo(actor)))
        .body("items.operation", hasItems("getCase", "registerResident"));
  }

  @Test
  void reading_the_log_is_recorded_too() {
    linesOf("dataSubjectId=" + clientId);

    assertThat(linesOf("dataSubjectId=" + clientId).getList("items.operation"))
        .contains("listCaseAccessLog");
  }

  @Test
  void a_resident_hears_in_words_who_saw_the_file() {
    get("team-member", "/cases/" + caseId).statusCode(200);
    get("team-member", "/cases/" + caseId).statusCode(200);
    get("team-member-elsewhere", "/cases/" + caseId).statusCode(404);

    get("privacy-officer", "/cases/" + caseId + "/viewers")
        .statusCode(200)
        .body(
            "viewings.find { it.action == 'READ' && it.outcome == 'ALLOWED' && it.who == 'Medewerker van een wijkteam' }.times",
            equalTo(2))
        .body("viewings.purpose", hasItem("Ondersteuning door het wijkteam"))
        .body("viewings.outcome", hasItem("REFUSED"));
    as("privacy-officer")
        .header("Accept-Language", "en")
        .get("/cases/v1/cases/" + caseId + "/viewers")
        .then()
        .body("viewings.who", hasItem("Member of a social team"));
    get("privacy-officer", "/cases/" + UUID.randomUUID() + "/viewers").statusCode(404);
  }

  @Test
  void only_who_oversees_reads_the_log() {
    get("team-member", "/access-log?municipality=GM0935").statusCode(403);
    get("privacy-officer", "/access-log?municipality=GM9999").statusCode(404);
    get("team-member", "/access-log/verification").statusCode(403);
    get("team-member", "/cases/" + caseId + "/viewers").statusCode(403);
  }

  @Test
  void the_log_verifies_and_tells_where_it_was_changed() throws SQLException {
    seals.seal();
    get("privacy-officer", "/access-log/verification")
        .statusCode(200)
        .body("intact", equalTo(true))
        .body("broken", hasSize(0));

    tamper(
        "update access_log set actor_subject = 'somebody-else' where object_id = '" + caseId + "'");

    get("privacy-officer", "/access-log/verification")
        .statusCode(200)
        .body("intact", equalTo(false))
        .body("broken.fault", hasItem("LINE_CHANGED"));
    // so that the other tests of this class find a log that can be trusted
    tamper("delete from access_log_seal");
  }

  @Test
  void nothing_is_shown_when_the_log_cannot_be_written() throws SQLException {
    tamper("alter table access_log rename to access_log_away");
    try {
      get("team-member", "/cases/" + caseId)
          .statusCode(500)
          .body("title", equalTo("Onverwachte fout"))
          .body("client", equalTo(null));
      CaseApi.post(
              "team-member", "/registrations", CaseApi.registration(AreaNews.CABERG, "2014-05-05"))
          .statusCode(500);
    } finally {
      tamper("alter table access_log_away rename to access_log");
    }
    assertThat(registeredOn("2014-05-05")).isZero();
  }

  @Test
  void the_log_holds_no_name_and_no_word_of_the_resident() throws SQLException {
    get("team-member", "/cases/" + caseId).statusCode(200);
    get("team-member", "/cases/123456782").statusCode(404);

    List<String> told =
        nl.socialteams.testing.EveryRow.in(TestDatabase.asSuperuser())
            .telling("Aaltje", "Verzonnenaam", "1968-04-17", "schuldenvraag", "123456782");
    assertThat(told).isEmpty();
  }

  private static JsonPath linesOf(String query) {
    return get("privacy-officer", "/access-log?municipality=GM0935&limit=200&" + query)
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> statusesOf(String file) {
    return texts(
        "select status::text from access_log where object_id = '"
            + file
            + "' and outcome = 'REFUSED'");
  }

  private static int registeredOn(String day) {
    return texts("select id::text from registration where registered_on = '" + day + "'").size();
  }

  private static List<String> texts(String sql) {
    try (var connection = TestDatabase.asSuperuser().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> texts = new java.util.ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Who owns the table can always switch its guards off. */
  private static void tamper(String sql) throws SQLException {
    try (var connection = TestDatabase.asSuperuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(sql);
    }
  }
}
