// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.Topics;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.budget.casecopy.KnownSelfSufficiency;
import nl.socialteams.budget.casecopy.KnownSupports;
import nl.socialteams.budget.teamcopy.KnownCases;
import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ExpenditureState;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What is left of an expenditure when case-service tells that its case is destroyed. */
@ServiceTest
@Tag("G4")
@Tag("G5")
class DestroyedCaseTest {
  @Inject WorkingTeam teams;
  @Inject KnownCases cases;
  @Inject KnownSupports supports;
  @Inject KnownSelfSufficiency selfSufficiency;
  @Inject Topics topics;

  private final UUID registration = UUID.randomUUID();
  private final UUID caseId = UUID.randomUUID();
  private final UUID household = UUID.randomUUID();

  private UUID team;
  private String budget;

  @BeforeEach
  void money_for_a_case() throws SQLException {
    team = teams.inMaastricht();
    budget = BudgetApi.budget("1000.00");
    know(registration, caseId);
  }

  @Test
  void the_money_stays_and_nothing_of_whom_it_was_for() throws SQLException {
    String paid = asked("125.00", Map.of("caseId", caseId));
    BudgetApi.decide(paid, "\"v1\"", "APPROVED").statusCode(200);
    BudgetApi.pay(paid, "\"v2\"").statusCode(200);
    String ofHousehold = asked("50.00", Map.of("householdId", household));

    destroyed(() -> cases.applyTombstone(registration.toString()));

    for (String each : List.of(paid, ofHousehold)) {
      BudgetApi.get("budget-holder", "/expenditures/" + each)
          .statusCode(200)
          .header("ETag", equalTo(each.equals(paid) ? "\"v4\"" : "\"v2\""))
          .body("explanation", nullValue())
          .body("caseId", nullValue())
          .body("householdId", nullValue())
          .body("collectiveActivity", equalTo(false))
          .body("amount", equalTo(each.equals(paid) ? "125.00" : "50.00"))
          .body("purpose", equalTo("WORK_EQUIPMENT"));
      assertThat(found("select 1 from expenditure_text where id = '" + each + "'")).isEmpty();
    }
    assertThat(found("select 1 from ceiling_use where subject = '" + household + "'")).isEmpty();
    everythingAddsUp();
    BudgetApi.get("controller", "/budgets/" + budget)
        .body("spent", equalTo("125.00"))
        .body("reserved", equalTo("50.00"));
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .until(() -> toldOf(paid), told -> told.size() == 4);
    ExpenditureState last = toldOf(paid).getLast().dataAs(ExpenditureState.class);
    assertThat(last.version()).isEqualTo(4);
    assertThat(last.caseId()).isNull();
    assertThat(last.householdId()).isNull();
    assertThat(last.spent()).isEqualTo("125.00");
  }

  @Test
  void it_goes_on_without_words_and_without_a_case() throws SQLException {
    String expenditure = asked("125.00", Map.of("caseId", caseId));
    destroyed(() -> cases.applyTombstone(registration.toString()));

    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED").statusCode(412);
    BudgetApi.decide(expenditure, "\"v2\"", "APPROVED").statusCode(200);
    BudgetApi.pay(expenditure, "\"v3\"").statusCode(200);
    BudgetApi.step(
            expenditure,
            "\"v4\"",
            "refunds",
            Map.of(
                "amount", "25.00",
                "reason", "Van iemand",
                "refundedOn", "2099-02-15T10:00:00Z"))
        .statusCode(200);

    assertThat(found("select 1 from expenditure_text where id = '" + expenditure + "'")).isEmpty();
    everythingAddsUp();
  }

  @Test
  void whatever_tells_of_it_first_and_however_often_the_outcome_is_the_same() throws SQLException {
    String expenditure = asked("125.00", Map.of("caseId", caseId));
    destroyed(() -> supports.applyTombstone(caseId.toString()));
    destroyed(() -> selfSufficiency.applyTombstone(caseId.toString()));
    know(registration, caseId);
    destroyed(() -> cases.applyTombstone(registration.toString()));
    destroyed(() -> cases.applyTombstone(registration.toString()));

    BudgetApi.get("budget-holder", "/expenditures/" + expenditure)
        .header("ETag", equalTo("\"v2\""))
        .body("caseId", nullValue());
    Map<String, Object> late = wanted("1.00", Map.of("caseId", caseId));
    BudgetApi.post("team-member", "/expenditures", late)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/caseId"));
    everythingAddsUp();
  }

  @Test
  void what_was_for_a_household_stays_while_somebody_of_it_is_known() throws SQLException {
    String ofCase = asked("125.00", Map.of("caseId", caseId));
    String ofHousehold = asked("50.00", Map.of("householdId", household));
    UUID other = UUID.randomUUID();
    know(other, other);

    destroyed(() -> cases.applyTombstone(registration.toString()));

    BudgetApi.get("budget-holder", "/expenditures/" + ofCase).body("householdId", nullValue());
    BudgetApi.get("budget-holder", "/expenditures/" + ofHousehold)
        .body("householdId", equalTo(household.toString()))
        .body("explanation", equalTo("Mevrouw kan niet werken"));
    assertThat(found("select used from ceiling_use where subject = '" + household + "'"))
        .containsExactly("50.00");
    everythingAddsUp();
  }

  @Test
  void a_case_goes_with_its_last_registration_only() throws SQLException {
    String expenditure = asked("125.00", Map.of("caseId", caseId));
    UUID again = UUID.randomUUID();
    know(again, caseId);

    destroyed(() -> cases.applyTombstone(again.toString()));

    BudgetApi.get("budget-holder", "/expenditures/" + expenditure)
        .body("caseId", equalTo(caseId.toString()));
  }

  @Test
  void the_database_lets_nobody_else_take_a_case_away_or_spend_on_nobody() {
    String expenditure = asked("125.00", Map.of("caseId", caseId));
    assertThatThrownBy(
            () ->
                found(
                    "update expenditure set case_id = null, household = null, case_destroyed = true"
                        + " where id = '"
                        + expenditure
                        + "' returning id"))
        .hasMessageContaining("never changes");
    for (String instead :
        List.of(
            "null, null, true",
            "gen_random_uuid(), null, false",
            "null, gen_random_uuid(), false")) {
      assertThatThrownBy(
              () ->
                  found(
                      "insert into expenditure (id, budget, municipality, team, amount, purpose,"
                          + " life_domain, problem_prevented, collective_activity, payee_kind,"
                          + " urgency, status, version, case_id, household, case_destroyed) select"
                          + " gen_random_uuid(), budget, municipality, team, 1, purpose, life_domain,"
                          + " problem_prevented, false, payee_kind, urgency, status, 1, "
                          + instead
                          + " from expenditure where id = '"
                          + expenditure
                          + "' returning id"))
          .hasMessageContaining("for nobody");
    }
  }

  private String asked(String amount, Map<String, Object> whom) {
    return BudgetApi.post("team-member", "/expenditures", wanted(amount, whom))
        .statusCode(201)
        .extract()
        .path("expenditureId");
  }

  private Map<String, Object> wanted(String amount, Map<String, Object> whom) {
    Map<String, Object> wanted = BudgetApi.newExpenditure(budget, team, amount);
    wanted.remove("collectiveActivity");
    wanted.put("explanation", "Mevrouw kan niet werken");
    wanted.putAll(whom);
    return wanted;
  }

  private static void destroyed(Runnable told) {
    QuarkusTransaction.requiringNew().run(told);
  }

  private List<CloudEvent> toldOf(String expenditure) {
    return topics.of(BudgetEvents.EXPENDITURE_CHANGED, expenditure);
  }

  private void know(UUID told, UUID of) throws SQLException {
    found(
        "insert into case_copy (registration, id, municipality, household, version) values"
            + " ('%s', '%s', 'GM0935', '%s', 1) returning id".formatted(told, of, household));
  }

  private void everythingAddsUp() throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection()) {
      connection.setAutoCommit(false);
      all(connection, "select set_config('socialteams.process', 'reconciliation', true)");
      assertThat(
              all(connection, "select kind from ledger_difference where budget = '" + budget + "'"))
          .isEmpty();
      connection.rollback();
    }
  }

  private static List<String> found(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection()) {
      return all(connection, sql);
    }
  }

  private static List<String> all(Connection connection, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
