// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.mainjob;

import java.math.BigDecimal;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** The figures that the demonstration must show, as the public reports give them. */
class FirstReportTest {
  private static final String REGISTRATIONS = "/reporting/v1/registrations?municipality=GM0935";

  @ParameterizedTest
  @CsvSource({
    "2013-01-01, 2013-12-31, 98, 8.2",
    "2014-01-01, 2014-06-30, 82, 13.7",
    "2014-07-01, 2014-12-03, 68, 13.3"
  })
  @Tag("R1")
  void the_cases_of_a_period_and_their_average_per_month(
      String from, String until, int cases, String average) {
    As.controller()
        .get(REGISTRATIONS + "&from=" + from + "&until=" + until)
        .statusCode(200)
        .body("rows[0].cases", equalTo(cases))
        .body("averageCasesPerMonth", equalTo(average));
  }

  @Test
  @Tag("C2")
  void all_registrations_of_the_pilot_by_their_form() {
    As.controller()
        .get(REGISTRATIONS + "&from=2013-01-01&until=2014-12-03")
        .statusCode(200)
        .body("rows[0].registrations", equalTo(274))
        .body("rows[0].cases", equalTo(248))
        .body("rows[0].personsWithoutCase", equalTo(12))
        .body("rows[0].outsideSystem", equalTo(14));
  }

  @Test
  @Tag("R1")
  void they_all_belong_to_the_team_of_the_pilot() {
    As.controller()
        .get(REGISTRATIONS + "&from=2013-01-01&until=2014-12-03&by=TEAM")
        .statusCode(200)
        .body("rows", hasSize(1))
        .body("rows[0].label", equalTo("Caberg-Malpertuis"))
        .body("rows[0].registrations", equalTo(274));
  }

  @Test
  @Tag("R15")
  void bi_reads_closed_years_in_which_nobody_can_be_recognised() {
    As.bi().get(REGISTRATIONS + "&from=2013-01-01&until=2013-12-31").statusCode(403);
    As.bi()
        .get(
            "/reporting/v1/tables/intake/rows?municipality=GM0935"
                + "&from=2013-01-01&until=2013-12-31&by=TEAM")
        .statusCode(200)
        .body("rows.find { it.values[0].code == 'CASE' }.count", equalTo(98))
        .body("rows.find { it.values[0].code == 'CASE' }.label", equalTo("Caberg-Malpertuis"));
  }

  @Test
  @Tag("A5")
  void in_2016_28_of_the_44_neighbourhoods_have_no_team() {
    As.bi()
        .get("/area/v1/municipalities/GM0935/coverage?on=2016-12-31")
        .statusCode(200)
        .body("neighbourhoods", equalTo(44))
        .body("whole", equalTo(14))
        .body("partly", equalTo(2))
        .body("without", equalTo(28));
  }

  @Test
  @Tag("A5")
  void the_decision_of_2017_forgets_one_neighbourhood_and_covers_another_in_part() {
    As.bi()
        .get("/area/v1/municipalities/GM0935/coverage?on=2017-02-23")
        .statusCode(200)
        .body("whole", equalTo(42))
        .body("findings.name", contains("Dousberg-Hazendans", "Lanakerveld"))
        .body("findings.covered", contains("PARTLY", "NONE"))
        .body("findings[0].partsCovered", contains("Hazendans"));
  }

  @Test
  @Tag("B1")
  void the_working_budget_adds_up_to_the_cent() {
    JsonPath budget =
        As.budgetHolder()
            .get("/budget/v1/budgets?municipality=GM0935&year=2017")
            .statusCode(200)
            .body("items", hasSize(1))
            .extract()
            .jsonPath();

    assertThat(money(budget, "amount")).isEqualByComparingTo("150000.00");
    assertThat(money(budget, "spent")).isPositive();
    assertThat(
            money(budget, "available").add(money(budget, "reserved")).add(money(budget, "spent")))
        .isEqualByComparingTo("150000.00");
  }

  private static BigDecimal money(JsonPath budget, String member) {
    return new BigDecimal(budget.getString("items[0]." + member));
  }
}
