// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Expenditures of a year long ago, so that figures of a period meet no other test's. */
public final class PastSpending {
  private static final String IMPORT = "demonstration";
  private static final String HOLDER = "demonstration-budget-holder";

  private final int year;
  private final UUID team;
  private final String budget;

  public PastSpending(int year, UUID team, String amount) {
    this.year = year;
    this.team = team;
    BudgetApi.mandates();
    this.budget =
        BudgetApi.post(
                "area-administrator",
                "/budgets",
                BudgetApi.newBudget(year, "Bron " + UUID.randomUUID(), amount))
            .statusCode(201)
            .extract()
            .path("budgetId");
  }

  public String budget() {
    return budget;
  }

  public String period() {
    return "?municipality=GM0935&from=" + year + "-01-01&until=" + year + "-12-31";
  }

  /**
   * @param moment within the year, such as {@code 03-01T09:00:00Z}
   */
  public String asked(String amount, String moment, Map<String, Object> otherwise) {
    Map<String, Object> wanted = new HashMap<>(BudgetApi.newExpenditure(budget, team, amount));
    wanted.put("requestedOn", year + "-" + moment);
    wanted.put("knownSince", year + "-" + moment);
    wanted.putAll(otherwise);
    return BudgetApi.post(IMPORT, "/expenditures", wanted)
        .statusCode(201)
        .extract()
        .path("expenditureId");
  }

  public void decided(String expenditure, String outcome, String moment) {
    step(
        expenditure,
        "/decisions",
        Map.of(
            "outcome",
            outcome,
            "reason",
            "Past bij het doel",
            "decidedOn",
            year + "-" + moment,
            "knownSince",
            year + "-" + moment));
  }

  public void paid(String expenditure, String moment) {
    step(
        expenditure,
        "/payments",
        Map.of("paidOn", year + "-" + moment, "knownSince", year + "-" + moment));
  }

  private static void step(String expenditure, String step, Map<String, Object> body) {
    String path = "/budget/v1/expenditures/" + expenditure;
    String version = BudgetApi.as(HOLDER).get(path).then().extract().header("ETag");
    BudgetApi.as(HOLDER)
        .header("If-Match", version)
        .body(body)
        .post(path + step)
        .then()
        .statusCode(200);
  }
}
