// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemecomparison;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.PastSpending;
import nl.socialteams.budget.Recorded;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
class SchemeComparisonTest {
  @Inject WorkingTeam teams;

  @Test
  @Tag("B6")
  void a_scheme_would_have_paid_less_and_taken_weeks() {
    PastSpending past = new PastSpending(2004, teams.in("GM0935", "2001-01-01", null), "1000.00");
    String expenditure = past.asked("125.00", "03-01T09:00:00Z", Map.of());
    past.decided(expenditure, "APPROVED", "03-02T11:00:00Z");
    past.paid(expenditure, "03-03T11:00:00Z");
    String unpaid = past.asked("99.00", "04-01T09:00:00Z", Map.of());
    String scheme = kept(Recorded.scheme(Map.of("share", 0.8, "maximum", "90.00"), 28));
    compare(expenditure, kept(Recorded.scheme(Map.of("fixed", "10.00"), 5))).statusCode(201);
    compare(expenditure, scheme)
        .statusCode(201)
        .body("wouldHavePaid", equalTo("90.00"))
        .body("moneyDifference", equalTo("35.00"))
        .body("handlingDays", equalTo(28))
        .body("actualDays", equalTo(1))
        .body("daysDifference", equalTo(27));
    compare(unpaid, scheme)
        .statusCode(201)
        .body("wouldHavePaid", equalTo("79.20"))
        .body("actualDays", nullValue());

    BudgetApi.get("controller", "/scheme-differences" + past.period())
        .statusCode(200)
        .body("paidExpenditures", equalTo(1))
        .body("total.compared", equalTo(1))
        .body("total.amount", equalTo("125.00"))
        .body("total.moneyDifference", equalTo("35.00"))
        .body("total.daysDifference", equalTo(27.0f))
        .body("byScheme.compared", contains(1))
        .body("byScheme.wouldHavePaid", contains("90.00"));
  }

  @Test
  @Tag("B6")
  void a_period_without_spending_has_an_empty_difference() {
    BudgetApi.get(
            "controller",
            "/scheme-differences?municipality=GM0935&from=1950-01-01&until=1950-12-31")
        .statusCode(200)
        .body("paidExpenditures", equalTo(0))
        .body("total.amount", equalTo("0.00"))
        .body("total.daysDifference", nullValue());
  }

  @Test
  @Tag("B6")
  void a_rule_is_fixed_or_a_share_and_nothing_between() {
    BudgetApi.post(
            "area-administrator",
            "/schemes",
            Recorded.scheme(Map.of("fixed", "10.00", "share", 0.5), 5))
        .statusCode(400)
        .body("errors.code", contains("fixed-or-share"));
    BudgetApi.post(
            "area-administrator",
            "/schemes",
            Recorded.scheme(Map.of("fixed", "10.00", "maximum", "5.00"), 5))
        .statusCode(400)
        .body("errors.pointer", contains("/pays"));
  }

  @Test
  @Tag("B6")
  void a_scheme_that_did_not_hold_on_the_day_of_the_request_is_refused() {
    String expenditure =
        BudgetApi.expenditure(BudgetApi.budget("1000.00"), teams.inMaastricht(), "125.00");
    Map<String, Object> ended = Recorded.scheme(Map.of("fixed", "10.00"), 5);
    ended.put("validUntil", "2010-01-01");
    compare(expenditure, kept(ended))
        .statusCode(400)
        .body("errors.code", contains("scheme-not-valid"));
    compare(expenditure, UUID.randomUUID().toString())
        .statusCode(400)
        .body("errors.code", contains("unknown-scheme"));
  }

  @Test
  @Tag("B6")
  void the_database_refuses_another_outcome_than_the_rules() {
    String expenditure =
        BudgetApi.expenditure(BudgetApi.budget("1000.00"), teams.inMaastricht(), "125.00");
    String scheme = kept(Recorded.scheme(Map.of("share", 0.8), 28));
    compare(expenditure, scheme).statusCode(201);
    String insert =
        "insert into scheme_comparison values (gen_random_uuid(), 'GM0935', '%s', '%s', 125, %s, %s,"
            + " null, cast(now() at time zone 'Europe/Amsterdam' as date), null, now(), false)";
    refused(insert.formatted(expenditure, scheme, "101", "28"), "does not follow");
    refused(insert.formatted(expenditure, scheme, "100", "27"), "does not follow");
    refused("update scheme_comparison set amount = 1", "never changed");
  }

  private static String kept(Map<String, Object> scheme) {
    return BudgetApi.post("area-administrator", "/schemes", scheme)
        .statusCode(201)
        .extract()
        .path("schemeId");
  }

  private static ValidatableResponse compare(String expenditure, String scheme) {
    return BudgetApi.post(
        "budget-holder",
        "/scheme-comparisons",
        Map.of("expenditureId", expenditure, "schemeId", scheme));
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
