// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.effect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.Recorded;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;
import nl.socialteams.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

@ServiceTest
class EffectTest {
  @Inject WorkingTeam teams;

  private String expenditure;

  @BeforeEach
  void an_expenditure() {
    expenditure =
        BudgetApi.expenditure(BudgetApi.budget("1000.00"), teams.inMaastricht(), "125.00");
  }

  @Test
  @Tag("B5")
  void someone_who_keeps_work_saves_what_uwv_says_as_far_as_it_is_attributed() {
    String norm = Recorded.kept(Recorded.norm(Recorded.code("WORK"), "16000.00"));
    String effect =
        BudgetApi.post("team-member", "/effects", Recorded.effect(expenditure, norm))
            .statusCode(201)
            .body("saving.low", equalTo("4000.00"))
            .body("saving.expected", equalTo("8000.00"))
            .body("saving.high", equalTo("16000.00"))
            .body("recordedBy", equalTo(Tokens.subjectOf("team-member")))
            .extract()
            .path("effectId");
    BudgetApi.get("controller", "/effects?municipality=GM0935&expenditureId=" + expenditure)
        .statusCode(200)
        .body("items.effectId", contains(effect));
    BudgetApi.get("controller", "/return-norms/" + norm)
        .body("source", equalTo("UWV, in het besluit van 23 februari 2017"))
        .body("attribution.expected", equalTo(0.5f));
  }

  @Test
  @Tag("B5")
  void another_edition_of_a_norm_leaves_recorded_effects_alone() {
    String code = Recorded.code("WORK");
    String norm = Recorded.kept(Recorded.norm(code, "16000.00"));
    String effect =
        BudgetApi.post("team-member", "/effects", Recorded.effect(expenditure, norm))
            .statusCode(201)
            .extract()
            .path("effectId");
    String later = Recorded.kept(Recorded.norm(code, "18000.00"));
    BudgetApi.get("controller", "/return-norms/" + later).body("edition", equalTo(2));
    BudgetApi.get("controller", "/return-norms/" + norm)
        .body("edition", equalTo(1))
        .body("value.expected", equalTo("16000.00"));
    BudgetApi.get("controller", "/effects/" + effect)
        .body("saving.expected", equalTo("8000.00"))
        .body("normId", equalTo(norm));
  }

  @Test
  @Tag("B5")
  void a_correction_comes_once_in_the_place_of_what_it_corrects() {
    String norm = Recorded.kept(Recorded.norm(Recorded.code("WORK"), "16000.00"));
    String first =
        BudgetApi.post("team-member", "/effects", Recorded.effect(expenditure, norm))
            .statusCode(201)
            .extract()
            .path("effectId");
    Map<String, Object> correction = Recorded.effect(expenditure, norm);
    correction.put("units", 0);
    correction.put("replaces", first);
    BudgetApi.post("budget-holder", "/effects", correction)
        .statusCode(201)
        .body("saving.high", equalTo("0.00"));
    BudgetApi.get("controller", "/effects/" + first).body("knownUntil", notNullValue());
    BudgetApi.post("budget-holder", "/effects", correction)
        .statusCode(409)
        .body("type", containsString("already-replaced"));
  }

  @Test
  @Tag("B5")
  void everything_that_does_not_fit_is_told_at_once() {
    Map<String, Object> past = Recorded.norm(Recorded.code("WORK"), "16000.00");
    past.put("validUntil", "2019-01-01");
    Map<String, Object> wanted = Recorded.effect(UUID.randomUUID().toString(), Recorded.kept(past));
    wanted.put("replaces", UUID.randomUUID());
    BudgetApi.post("team-member", "/effects", wanted)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/expenditureId", "/normId", "/replaces"))
        .body(
            "errors.code",
            containsInAnyOrder("unknown-expenditure", "norm-not-valid", "unknown-replaced"));
  }

  @Test
  @Tag("B5")
  void a_norm_has_its_range_and_its_shares_in_order() {
    Map<String, Object> wrong =
        Recorded.norm(
            Recorded.code("WORK"), Map.of("low", "2.00", "expected", "1.00", "high", "3.00"));
    wrong.put("attribution", Map.of("low", 0.6, "expected", 0.5, "high", 1));
    wrong.put("validUntil", "1999-01-01");
    BudgetApi.post("area-administrator", "/return-norms", wrong)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/value", "/attribution", "/validUntil"));
  }

  @Test
  @Tag("B5")
  void the_database_refuses_what_does_not_follow_from_the_norm() throws SQLException {
    String norm = Recorded.kept(Recorded.norm(Recorded.code("WORK"), "16000.00"));
    BudgetApi.post("team-member", "/effects", Recorded.effect(expenditure, norm)).statusCode(201);
    String insert =
        "insert into effect values (gen_random_uuid(), 'GM0935', '%s', '%s', 1, '%s', 4000, %s,"
            + " 16000, null, null, now(), false)";
    refused(insert.formatted(expenditure, norm, "2020-01-01", "9000"), "does not follow");
    refused(insert.formatted(expenditure, norm, "1999-12-31", "8000"), "does not follow");
    refused(
        "update return_norm set value_low = 1, value_expected = 1 where id = '" + norm + "'",
        "never changed");
    refused("delete from effect", "never changed");
    refused(
        "insert into return_norm select gen_random_uuid(), municipality, code, 7, label, source,"
            + " unit, 1, 1, 1, 0, 0, 0, 'x', valid_from, null, now(), false from return_norm where"
            + " id = '"
            + norm
            + "'",
        "does not follow the one before it");
  }

  private void refused(String sql, String because) {
    assertThatThrownBy(
            () -> {
              try (Connection connection = TestDatabase.asSuperuser().getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(because);
  }
}
