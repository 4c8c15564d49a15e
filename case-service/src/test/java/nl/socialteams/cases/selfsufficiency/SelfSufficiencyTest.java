// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.CodeListNews;
import nl.socialteams.cases.Stored;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C5")
class SelfSufficiencyTest {

  @BeforeAll
  void teams_and_code_lists_are_known() {
    AreaNews.arrives();
    CodeListNews.arrives();
  }

  @Test
  void a_matrix_is_filled_in_partly_in_the_version_of_its_day() {
    String caseId = opened("2014-03-03", "WITH_OTHERS");

    measured(caseId, measurement("ZRM", "2014-03-10", "FINANCES", 2))
        .statusCode(201)
        .body("matrixLabel", equalTo("ZRM-2013"))
        .body("scores", hasSize(1))
        .body("scores[0].supplement", equalTo(false));
    CaseApi.get("team-member", "/cases/" + caseId).body("phase", equalTo("CLARIFYING"));
    CaseApi.get("team-member", "/cases/" + caseId + "/timeline")
        .body("items.happening", hasItem("self-sufficiency-measured"));
  }

  @Test
  void the_parenting_supplement_is_for_who_is_responsible_for_children() {
    String parent = opened("2014-03-03", "ALONE_WITH_CHILDREN");
    String childless = opened("2014-03-03", "ALONE");
    Map<String, Object> supplement =
        measurement("ZRM", "2014-03-10", "SOCIAL_EMOTIONAL_SUPPORT", 3);

    measured(parent, supplement).statusCode(201).body("scores[0].supplement", equalTo(true));
    measured(childless, supplement)
        .statusCode(400)
        .body("errors.code", contains("no-children-no-supplement"))
        .body("errors.pointer", contains("/scores/0/domain"));
    supplement.put("responsibleForChildren", true);
    measured(childless, supplement).statusCode(201);
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    String caseId = opened("2014-03-03", "ALONE");
    Map<String, Object> wrong = measurement("ZRM", "2014-03-02", "FINANCES", 6);
    add(wrong, "NO_SUCH_DOMAIN", 3);
    add(wrong, "FINANCES", 0);
    wrong.put("matrixLabel", "ZRM-2017");

    measured(caseId, wrong)
        .statusCode(400)
        .body(
            "errors.code",
            containsInAnyOrder(
                "before-case-opened",
                "matrix-not-valid",
                "score-out-of-range",
                "unknown-code",
                "named-twice",
                "score-out-of-range"))
        .body("errors.pointer", hasItem("/scores/1/domain"));
  }

  @ParameterizedTest
  @CsvSource({"LIFE_DOMAIN, unknown-code", "NO_SUCH, unknown-code"})
  void what_is_no_matrix_is_refused(String matrix, String code) {
    String caseId = opened("2014-03-03", "ALONE");

    measured(caseId, measurement(matrix, "2014-03-10", "MENTAL_HEALTH", 3))
        .statusCode(400)
        .body("errors.code", hasItem(code))
        .body("errors.pointer", hasItem("/matrix"));
  }

  @Test
  void the_change_is_that_of_domains_that_can_be_compared_over_versions_of_one_matrix() {
    String caseId = opened("2016-03-03", "WITH_OTHERS");
    Map<String, Object> first = measurement("ZRM", "2016-03-10", "FINANCES", 2);
    add(first, "ADDICTION", 3);
    add(first, "DAILY_LIVING", 4);
    measured(caseId, first).statusCode(201);
    change(caseId).body("domains", hasSize(0));
    measured(caseId, measurement("MAASTRICHT_FAN", "2016-04-10", "FINANCES", 1)).statusCode(201);
    Map<String, Object> last = measurement("ZRM", "2017-03-10", "FINANCES", 4);
    add(last, "SUBSTANCE_USE", 2);
    add(last, "BASIC_DAILY_LIVING", 5);
    measured(caseId, last).statusCode(201).body("matrixLabel", equalTo("ZRM-2017"));

    change(caseId)
        .body("firstOn", equalTo("2016-03-10"))
        .body("domains.domain", contains("FINANCES", "ADDICTION"))
        .body("domains.laterDomain", contains("FINANCES", "SUBSTANCE_USE"))
        .body("domains.change", contains(2, -1))
        .body("notComparable", contains("BASIC_DAILY_LIVING", "DAILY_LIVING"));
  }

  @Test
  void a_correction_leaves_what_was_known_before() {
    String caseId = opened("2014-03-03", "ALONE");
    ValidatableResponse made =
        measured(caseId, measurement("ZRM", "2014-03-10", "FINANCES", 5)).statusCode(201);
    String path = "/cases/" + caseId + "/measurements/" + made.extract().path("measurementId");
    Map<String, Object> right = measurement("ZRM", "2014-03-10", "FINANCES", 1);

    corrected(path, null, right).statusCode(428);
    corrected(path, made.extract().header("ETag"), right)
        .statusCode(200)
        .body("scores.score", contains(1))
        .body("earlier.scores.score.flatten()", contains(5));
    corrected(path, made.extract().header("ETag"), right).statusCode(412);

    Awaitility.await().until(() -> told(caseId).size(), size -> size == 2);
    JsonNode last = told(caseId).getLast();
    assertThat(last.path("version").asLong()).isEqualTo(3);
    assertThat(last.path("measurements")).hasSize(2);
    assertThat(last.path("measurements").get(0).path("knownUntil"))
        .isEqualTo(last.path("measurements").get(1).path("knownFrom"));
  }

  @Test
  void an_import_says_since_when_it_was_known_and_nobody_else_does() {
    String caseId = opened("2014-03-03", "ALONE");
    Map<String, Object> told = measurement("ZRM", "2014-03-10", "FINANCES", 5);
    told.put("knownSince", "2014-03-10T10:00:00Z");

    measured(caseId, told).statusCode(403);
  }

  @Test
  void another_team_does_not_see_it() {
    String caseId = opened("2014-03-03", "ALONE");
    measured(caseId, measurement("ZRM", "2014-03-10", "FINANCES", 5)).statusCode(201);

    CaseApi.get("team-member-other-team", "/cases/" + caseId + "/measurements").statusCode(404);
  }

  @Test
  void the_database_keeps_the_rules_too() {
    String caseId = opened("2014-03-03", "ALONE");
    measured(caseId, measurement("ZRM", "2014-03-10", "FINANCES", 5)).statusCode(201);
    String where = " where case_id = '" + caseId + "'";

    refuses("update measurement set scores = '{6}'" + where, "history is only added to");
    refuses(
        copy(caseId, "'{7}'::smallint[], supplements, known_from + interval '1 day'"),
        "ex_measurement_known|ck_measurement_scores");
    refuses(copy(caseId, "scores, '{true}', '2199-01-01'"), "ck_measurement_supplement");
    refuses(copy(caseId, "scores, supplements, '2199-01-01'"), "ex_measurement_known");
  }

  private static String copy(String caseId, String changed) {
    return "insert into measurement (id, measurement, revision, municipality, case_id, matrix,"
        + " matrix_version, matrix_label, measured_on, responsible_for_children, domains, scores,"
        + " supplements, known_from, asserted, lock) select gen_random_uuid(), measurement, 2,"
        + " municipality, case_id, matrix, matrix_version, matrix_label, measured_on, false,"
        + " domains, "
        + changed
        + ", false, 0 from measurement where case_id = '"
        + caseId
        + "'";
  }

  private static void refuses(String sql, String constraint) {
    assertThatThrownBy(() -> run(sql))
        .isInstanceOf(SQLException.class)
        .message()
        .containsPattern(constraint);
  }

  private static void run(String sql) throws SQLException {
    try (var connection = TestDatabase.asSuperuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<JsonNode> told(String caseId) {
    return AreaNews.dataOn(CaseTopics.SELF_SUFFICIENCY).stream()
        .filter(data -> data.path("caseId").asText().equals(caseId))
        .toList();
  }

  private static ValidatableResponse change(String caseId) {
    return CaseApi.get("team-member", "/cases/" + caseId + "/self-sufficiency-change?matrix=ZRM")
        .statusCode(200);
  }

  private static ValidatableResponse corrected(String path, String ifMatch, Object told) {
    var request = CaseApi.as("team-member").body(told);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post("/cases/v1" + path + "/corrections").then();
  }

  private static ValidatableResponse measured(String caseId, Map<String, Object> told) {
    return CaseApi.post("team-member", "/cases/" + caseId + "/measurements", told);
  }

  private static Map<String, Object> measurement(
      String matrix, String on, String domain, int score) {
    Map<String, Object> told = new HashMap<>(Map.of("matrix", matrix, "on", on));
    told.put("scores", new ArrayList<>());
    add(told, domain, score);
    return told;
  }

  @SuppressWarnings("unchecked")
  private static void add(Map<String, Object> told, String domain, int score) {
    ((List<Object>) told.get("scores")).add(Map.of("domain", domain, "score", score));
  }

  private static String opened(String on, String livingUnit) {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, on);
    Map<String, Object> client = CaseApi.client();
    client.put("livingUnit", livingUnit);
    told.put("client", client);
    return CaseApi.registered(told).getString("caseId");
  }

  /** Nothing of it is a name. */
  @Test
  void no_event_tells_who_it_is() {
    String caseId = opened("2014-03-03", "ALONE");
    measured(caseId, measurement("ZRM", "2014-03-10", "FINANCES", 5)).statusCode(201);

    Awaitility.await().until(() -> told(caseId).size(), size -> size == 1);
    assertThat(told(caseId).toString()).doesNotContain("Aaltje", "Verzonnenaam");
    assertThat(Stored.number("select count(*) from measurement where case_id = '" + caseId + "'"))
        .isOne();
  }
}
