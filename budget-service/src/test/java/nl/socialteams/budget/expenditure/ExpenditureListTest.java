// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@Tag("B2")
class ExpenditureListTest {
  @Inject WorkingTeam teams;

  @Test
  void a_list_comes_in_pages_newest_first_and_by_what_is_asked_for() {
    String budget = BudgetApi.budget("1000.00");
    UUID team = teams.inMaastricht();
    UUID other = teams.inMaastricht();
    String first = BudgetApi.expenditure(budget, team, "1.00");
    String second = BudgetApi.expenditure(budget, other, "2.00");
    String third = BudgetApi.expenditure(budget, team, "3.00");
    BudgetApi.decide(second, "\"v1\"", "APPROVED").statusCode(200);

    String list = "/expenditures?municipality=GM0935&budgetId=" + budget;
    ExtractableResponse<Response> page = get(list + "&limit=2");
    assertThat(page.<List<String>>path("items.expenditureId")).containsExactly(third, second);
    String next = page.header("Link").replaceAll("^<|>.*$", "");
    ExtractableResponse<Response> last = BudgetApi.as("controller").get(next).then().extract();
    assertThat(last.<List<String>>path("items.expenditureId")).containsExactly(first);
    assertThat(last.header("Link")).isNull();

    BudgetApi.get("controller", list + "&teamId=" + team)
        .body("items.expenditureId", contains(third, first));
    BudgetApi.get("controller", list + "&status=APPROVED")
        .body("items.expenditureId", contains(second));
    BudgetApi.get("controller", list + "&cursor=abc")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/cursor"));
    BudgetApi.get("controller", list + "&state=PAID")
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-parameter"));
  }

  @Test
  @Tag("B1")
  void budgets_are_listed_by_year_newest_first() {
    for (int year : new int[] {2014, 2016, 2015}) {
      BudgetApi.post("area-administrator", "/budgets", BudgetApi.newBudget(year, "Wmo", "100.00"))
          .statusCode(201);
    }

    ExtractableResponse<Response> page = get("/budgets?municipality=GM0935&limit=1&year=2015");
    assertThat(page.<List<Integer>>path("items.year")).containsExactly(2015);
    assertThat(allYears()).containsSubsequence(2016, 2015, 2014);
  }

  private static List<Integer> allYears() {
    List<Integer> years = new java.util.ArrayList<>();
    String next = "/budget/v1/budgets?municipality=GM0935&limit=1";
    while (next != null) {
      ExtractableResponse<Response> page = BudgetApi.as("controller").get(next).then().extract();
      years.addAll(page.path("items.year"));
      String link = page.header("Link");
      next = link == null ? null : link.replaceAll("^<|>.*$", "");
    }
    return years;
  }

  private static ExtractableResponse<Response> get(String path) {
    return BudgetApi.get("controller", path).statusCode(200).extract();
  }
}
