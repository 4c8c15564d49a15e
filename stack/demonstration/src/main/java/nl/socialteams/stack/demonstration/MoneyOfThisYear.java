// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.LinkedHashMap;
import java.util.Map;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/**
 * Made-up budgets of this year, so that there is something to ask from: with a ceiling, a transfer,
 * a warning, payees, and payments of which some went to the bank.
 */
final class MoneyOfThisYear {
  private static final String APPROVER = "demonstration-budget-holder";
  private static final String EXPENDITURES = "/budget/v1/expenditures/";

  private final PublicApi api;
  private final Story story;
  private final Areas areas;

  MoneyOfThisYear(PublicApi api, Story story, Areas areas) {
    this.api = api;
    this.story = story;
    this.areas = areas;
  }

  void load() {
    String budget = grant("Sociale teams", "150000.00");
    String fund = grant("Buurtfonds", "400.00");
    ceiling(budget);
    transfer(budget, fund);
    request("warned", fund, "480.00", null);
    pay(budget);
    story.tell("Budgets of this year, with a ceiling, a transfer, a warning and payments");
  }

  private String grant(String source, String amount) {
    Map<String, Object> budget =
        Map.of("municipality", MAASTRICHT, "sourceOfFunds", source, "amount", amount);
    return api.create("budget of this year " + source, "/budget/v1/budgets", budget)
        .path("budgetId")
        .asText();
  }

  private void ceiling(String budget) {
    Map<String, Object> ceiling =
        Map.of("kind", "TEAM", "amount", "100000.00", "validFrom", "2017-01-01");
    api.create("ceiling of teams", "/budget/v1/budgets/" + budget + "/ceilings", ceiling);
  }

  /** Under the version that the ceiling left: nothing else happens to the budget in between. */
  private void transfer(String budget, String fund) {
    String path = "/budget/v1/budgets/" + budget;
    if (api.read(path + "/transfers").body().path("items").isEmpty()) {
      api.createUnder(
          "transfer to " + fund,
          path + "/transfers",
          api.read(path).version(),
          Map.of("budgetId", fund, "amount", "100.00"));
    }
  }

  private void pay(String budget) {
    String supplier = payee("SUPPLIER", "Werkschoenen Verzonnen BV", "NL91ABNA0417164300");
    String resident = payee("RESIDENT", "D. Verzonnen", "NL20INGB0001234567");
    approve(request("shoes", budget, "89.95", supplier));
    approve(request("ticket", budget, "64.30", resident));
    Map<String, Object> batch =
        Map.of(
            "municipality",
            MAASTRICHT,
            "debtorName",
            "Gemeente Maastricht",
            "debtorIban",
            "NL91ABNA0417164300");
    api.create("payment batch", "/budget/v1/payment-batches", batch);
    for (int number = 0; number < 3; number++) {
      approve(request("to pay " + number, budget, "75.00", supplier));
    }
  }

  private String payee(String kind, String name, String iban) {
    Map<String, Object> payee =
        Map.of("municipality", MAASTRICHT, "kind", kind, "payeeName", name, "iban", iban);
    return api.create("payee " + iban, "/budget/v1/payees", payee).path("payeeId").asText();
  }

  private String request(String name, String budget, String amount, String payee) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("budgetId", budget);
    wanted.put("teamId", areas.team("Mariaberg"));
    wanted.putAll(Impulse.number(0).body());
    wanted.put("amount", amount);
    if (payee != null) {
      wanted.put("payeeId", payee);
    }
    return api.create("expenditure " + name, "/budget/v1/expenditures", wanted)
        .path("expenditureId")
        .asText();
  }

  private void approve(String expenditure) {
    Answer current = api.read(EXPENDITURES + expenditure);
    if (current.body().path("status").asText().equals("RESERVED")) {
      api.change(
          APPROVER,
          EXPENDITURES + expenditure + "/decisions",
          current.version(),
          Map.of("outcome", "APPROVED"));
    }
  }
}
