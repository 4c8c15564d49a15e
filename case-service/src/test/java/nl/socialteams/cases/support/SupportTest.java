// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.sql.SQLException;
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
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C6")
class SupportTest {

  @BeforeAll
  void teams_and_code_lists_are_known() {
    AreaNews.arrives();
    CodeListNews.arrives();
  }

  @Test
  void existing_support_is_placed_by_the_lists_of_the_teams_first_day() {
    String caseId = opened("2014-03-03");
    Map<String, Object> told = support("EXISTING", "INCOME_AND_WORK", "2012-01-01");
    told.put("providerId", TeamNews.ORGANISATION.toString());
    told.put("law", "WGS");
    told.put("unitCost", Map.of("amount", "78.50", "unit", "HOUR", "unitsPerMonth", 2.5));

    noted(caseId, told)
        .statusCode(201)
        .body("lifeDomainVersion", equalTo(1))
        .body("ring", equalTo("INDIVIDUAL_PROVISION"))
        .body("unitCost.amount", equalTo("78.50"))
        .body("validUntil", nullValue());
    noted(caseId, support("EXISTING", "FINANCES", "2012-01-01"))
        .statusCode(400)
        .body("errors.pointer", contains("/lifeDomain"))
        .body("errors.code", contains("unknown-code"));
  }

  @Test
  void new_support_is_placed_by_the_lists_of_its_own_first_day() {
    String caseId = opened("2014-03-03");

    noted(caseId, support("NEW", "FINANCES", "2014-07-01"))
        .statusCode(201)
        .body("lifeDomainVersion", equalTo(2));
  }

  @Test
  void all_that_is_wrong_in_an_inventory_is_told_at_once_and_nothing_of_it_is_noted() {
    String caseId = opened("2014-03-03");
    Map<String, Object> early = support("NEW", "MENTAL_HEALTH", "2014-03-02");
    early.put("validUntil", "2014-03-02");
    Map<String, Object> unknown = support("EXISTING", "NO_SUCH_DOMAIN", "2013-01-01");
    unknown.put("ring", "NO_SUCH_RING");
    unknown.put("kind", "NO_SUCH_KIND");
    unknown.put("law", "NO_SUCH_LAW");
    unknown.put("providerId", UUID.randomUUID().toString());

    inventory(caseId, support("NEW", "MENTAL_HEALTH", "2014-03-04"), early, unknown)
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/supports/1/validFrom",
                "/supports/1/validUntil",
                "/supports/2/lifeDomain",
                "/supports/2/ring",
                "/supports/2/kind",
                "/supports/2/law",
                "/supports/2/providerId"));
    CaseApi.get("team-member", "/cases/" + caseId + "/supports").body("items", hasSize(0));
  }

  @Test
  void an_inventory_is_noted_in_one_call() {
    String caseId = opened("2014-03-03");

    inventory(
            caseId,
            support("EXISTING", "MENTAL_HEALTH", "2013-01-01"),
            support("NEW", "MENTAL_HEALTH", "2014-03-04"))
        .statusCode(201)
        .body("items.arrangement", contains("EXISTING", "NEW"));
    CaseApi.get("team-member", "/cases/" + caseId + "/supports?limit=1")
        .body("items", hasSize(1))
        .header("Link", containsString("next"));
  }

  @Test
  void what_ended_and_what_was_corrected_leave_what_was_known_before() {
    String caseId = opened("2014-03-03");
    ValidatableResponse made =
        noted(caseId, support("NEW", "MENTAL_HEALTH", "2014-03-04")).statusCode(201);
    String path = "/cases/" + caseId + "/supports/" + made.extract().path("supportId");
    Map<String, Object> right = support("NEW", "MENTAL_HEALTH", "2014-03-05");
    right.put("ring", "OWN_STRENGTH");

    step(path + "/corrections", made.extract().header("ETag"), right)
        .statusCode(200)
        .body("ring", equalTo("OWN_STRENGTH"))
        .body("earlier.ring", contains("INDIVIDUAL_PROVISION"));
    step(path + "/endings", made.extract().header("ETag"), Map.of("validUntil", "2014-05-01"))
        .statusCode(412);
    step(path + "/endings", "\"v2\"", Map.of("validUntil", "2014-03-05"))
        .statusCode(400)
        .body("errors.code", contains("ends-before-it-begins"));
    step(path + "/endings", "\"v2\"", Map.of("validUntil", "2014-05-01"))
        .statusCode(200)
        .body("validUntil", equalTo("2014-05-01"))
        .body("earlier", hasSize(2));

    Awaitility.await().until(() -> told(caseId).size(), size -> size == 3);
    JsonNode last = told(caseId).getLast();
    assertThat(last.path("version").asLong()).isEqualTo(5);
    assertThat(last.path("supports").findValuesAsText("ring"))
        .containsExactly("INDIVIDUAL_PROVISION", "OWN_STRENGTH", "OWN_STRENGTH");
    assertThat(last.path("supports").get(2).has("knownUntil")).isFalse();
  }

  @Test
  void another_team_does_not_see_it() {
    String caseId = opened("2014-03-03");
    noted(caseId, support("NEW", "MENTAL_HEALTH", "2014-03-04")).statusCode(201);

    CaseApi.get("team-member-other-team", "/cases/" + caseId + "/supports").statusCode(404);
    assertThatThrownBy(
            () -> Stored.asService("GM0935", "select 1 / (select count(*) from support)::integer"))
        .hasMessageContaining("division by zero");
  }

  @Test
  void the_database_keeps_the_history_too() {
    String caseId = opened("2014-03-03");
    noted(caseId, support("NEW", "MENTAL_HEALTH", "2014-03-04")).statusCode(201);

    assertThatThrownBy(() -> run("update support set ring = 'X' where case_id = '" + caseId + "'"))
        .hasMessageContaining("history is only added to");
  }

  private static void run(String sql) throws SQLException {
    try (var connection = TestDatabase.asSuperuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<JsonNode> told(String caseId) {
    return AreaNews.dataOn(CaseTopics.SUPPORTS).stream()
        .filter(data -> data.path("caseId").asText().equals(caseId))
        .toList();
  }

  private static ValidatableResponse step(String path, String ifMatch, Object body) {
    return CaseApi.as("team-member")
        .header("If-Match", ifMatch)
        .body(body)
        .post("/cases/v1" + path)
        .then();
  }

  @SafeVarargs
  private static ValidatableResponse inventory(String caseId, Map<String, Object>... supports) {
    return CaseApi.post(
        "team-member",
        "/cases/" + caseId + "/support-inventories",
        Map.of("supports", List.of(supports)));
  }

  private static ValidatableResponse noted(String caseId, Map<String, Object> told) {
    return CaseApi.post("team-member", "/cases/" + caseId + "/supports", told);
  }

  private static Map<String, Object> support(String arrangement, String domain, String from) {
    return new HashMap<>(
        Map.of(
            "arrangement", arrangement,
            "lifeDomain", domain,
            "ring", "INDIVIDUAL_PROVISION",
            "kind", "DEBT_COUNSELLING",
            "validFrom", from));
  }

  private static String opened(String on) {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, on)).getString("caseId");
  }
}
