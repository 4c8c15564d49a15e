// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.settlement;

import java.sql.SQLException;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Four eyes above 5,000, whatever was asked for. */
@ServiceTest
@Tag("B2")
class FourEyesAtSettlementTest {
  @Inject WorkingTeam teams;

  private String budget;

  @BeforeEach
  void a_budget() {
    budget = BudgetApi.budget("100000.00");
  }

  @Test
  void what_one_person_approved_is_not_settled_for_what_two_have_to_approve() {
    String expenditure = paid("4999.00");

    settle(expenditure, "\"v3\"", "25000.00")
        .statusCode(409)
        .body("type", containsString("settlement-asks-two"))
        .body("detail", containsString("4999.00"));
    BudgetApi.get("controller", "/budgets/" + budget).body("spent", equalTo("4999.00"));

    settle(expenditure, "\"v3\"", "5000.00").statusCode(200).body("spent", equalTo("5000.00"));
  }

  @Test
  void what_two_people_approved_is_settled_as_far_as_the_mandate_reaches() {
    String expenditure = BudgetApi.expenditure(budget, teams.inMaastricht(), "5000.01");
    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED").statusCode(200);
    BudgetApi.decideAs("demonstration-budget-holder", expenditure, "\"v2\"", "APPROVED")
        .statusCode(200);
    BudgetApi.pay(expenditure, "\"v3\"").statusCode(200);

    settle(expenditure, "\"v4\"", "25000.01")
        .statusCode(409)
        .body("type", containsString("mandate-exceeded"));
    settle(expenditure, "\"v4\"", "25000.00").statusCode(200);
  }

  @Test
  void the_database_knows_it_too() {
    String expenditure = paid("4999.00");

    refused(expenditure, "20001.00", "was approved by 1 where 2 have to");
    refused(expenditure, "30000.00", "No mandate reaches");
  }

  private String paid(String amount) {
    String expenditure = BudgetApi.expenditure(budget, teams.inMaastricht(), amount);
    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED").statusCode(200);
    BudgetApi.pay(expenditure, "\"v2\"").statusCode(200);
    return expenditure;
  }

  private static ValidatableResponse settle(String expenditure, String version, String amount) {
    return BudgetApi.step(expenditure, version, "settlements", Map.of("actualAmount", amount));
  }

  private void refused(String expenditure, String more, String because) {
    String book =
        "select * from book('%s', 'SETTLE_MORE', 'AVAILABLE', 'SPENT', %s, '%s', null, null, now(), now(),"
                .formatted(budget, more, expenditure)
            + " false)";
    assertThatThrownBy(
            () -> {
              try (var connection = TestDatabase.asSuperuser().getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(book);
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(because);
  }
}
