// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A4")
class DraftTest {
  private static final String CABERG = "BU09350205";
  private static final String MALBERG = "BU09350207";

  @Inject AgroalDataSource database;

  @BeforeAll
  void a_city_with_a_team() {
    AreaApi.maastricht(CABERG, MALBERG);
    AreaApi.team("Noord", "2013-01-01");
  }

  @Test
  void a_draft_may_be_saved_with_nothing_but_a_title() {
    String draft = empty();

    check(draft)
        .body("adoptable", equalTo(false))
        .body("missing", contains("/inForceFrom", "/reach", "/assignments"));
    AreaApi.adopt(draft).statusCode(409).body("type", containsString("decision-incomplete"));
  }

  @Test
  void a_draft_is_rewritten_by_whoever_saw_its_last_text() {
    String draft = empty();
    rewrite(draft, "\"v1\"", text(CABERG)).statusCode(200).header("ETag", "\"v2\"");

    rewrite(draft, "\"v1\"", text(MALBERG)).statusCode(412);
    AreaApi.get("area-administrator", "/decisions/" + draft)
        .body("assignments.area", contains(CABERG))
        .body("status", equalTo("DRAFT"));
    check(draft).body("missing", hasSize(0));
  }

  @Test
  void only_administrators_see_drafts() {
    String draft = empty();

    AreaApi.get("bi-reader", "/decisions/" + draft).statusCode(404);
    AreaApi.get("bi-reader", "/decisions?municipality=GM0935&limit=200")
        .body("items.decisionId", not(hasItem(draft)));
    AreaApi.get("area-administrator", "/decisions?municipality=GM0935&status=DRAFT&limit=200")
        .body("items.decisionId", hasItem(draft));
  }

  @Test
  void what_was_decided_is_not_edited_and_shows_the_check_on_which_it_was_decided()
      throws SQLException {
    String draft = empty();
    rewrite(draft, "\"v1\"", text(MALBERG)).statusCode(200);
    AreaApi.adopt(draft, "\"v2\"", Map.of("takenOn", "2012-09-25")).statusCode(200);

    rewrite(draft, "*", text(CABERG))
        .statusCode(409)
        .body("type", containsString("decision-not-draft"));
    check(draft)
        .body(
            "assignments.find { it.area.neighbourhoodCode == '" + MALBERG + "' }.effect",
            equalTo("BEGINS"));
    for (String edit :
        List.of("title = 'Anders'", "paper = '{}'", "in_force_from = '2031-01-01'")) {
      refusedByTheDatabase("update decision set " + edit + " where id = '" + draft + "'");
    }
    refusedByTheDatabase("delete from decision where id = '" + draft + "'");
    refusedByTheDatabase("update decision set status = 'DRAFT' where id = '" + draft + "'");
  }

  @Test
  void a_decision_is_not_taken_in_the_future() {
    AreaApi.adopt(empty(), "\"v1\"", Map.of("takenOn", "2199-01-01"))
        .statusCode(400)
        .body("errors.pointer", contains("/takenOn"));
  }

  private void refusedByTheDatabase(String sql) {
    assertThatThrownBy(
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .hasMessageContaining("ck_decision_");
  }

  private static String empty() {
    return AreaApi.draft(Map.of("municipality", "GM0935", "title", "Nog te schrijven"));
  }

  private static Map<String, Object> text(String area) {
    Map<String, Object> text =
        new HashMap<>(
            AreaApi.decision("2030-01-01", "NAMED_AREAS", List.of(AreaApi.assign("Noord", area))));
    text.remove("municipality");
    return text;
  }

  private static ValidatableResponse rewrite(
      String draft, String version, Map<String, Object> text) {
    return AreaApi.as("area-administrator")
        .header("If-Match", version)
        .body(text)
        .put("/area/v1/decisions/" + draft)
        .then();
  }

  private static ValidatableResponse check(String draft) {
    return AreaApi.get("area-administrator", "/decisions/" + draft + "/check").statusCode(200);
  }
}
