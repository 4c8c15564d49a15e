// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

import nl.socialteams.testing.Tokens;

import static io.restassured.RestAssured.given;

/** The service as its callers see it. */
public final class BudgetApi {
  private BudgetApi() {}

  public static RequestSpecification as(String client) {
    return given()
        .baseUri(address())
        .auth()
        .oauth2(Tokens.of(client))
        .contentType(ContentType.JSON);
  }

  /** Also before the first test of a class, when nothing has told the client where to call. */
  private static String address() {
    return ConfigProvider.getConfig().getValue("test.url", String.class);
  }

  /** With an Idempotency-Key of its own. */
  public static ValidatableResponse post(String client, String path, Object body) {
    return post(client, UUID.randomUUID().toString(), path, body);
  }

  public static ValidatableResponse post(String client, String key, String path, Object body) {
    return as(client).header("Idempotency-Key", key).body(body).post("/budget/v1" + path).then();
  }

  public static ValidatableResponse get(String client, String path) {
    return as(client).get("/budget/v1" + path).then();
  }

  public static Map<String, Object> newBudget(int year, String source, String amount) {
    return Map.of(
        "municipality", "GM0935", "year", year, "sourceOfFunds", source, "amount", amount);
  }

  /** A budget of this year and of its own source, so that tests do not meet; and mandates. */
  public static String budget(String amount) {
    mandates();
    return budgetOf(null, amount);
  }

  /**
   * @param year null for this year
   */
  public static String budgetOf(Integer year, String amount) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("municipality", "GM0935");
    wanted.put("sourceOfFunds", "Bron " + UUID.randomUUID());
    wanted.put("amount", amount);
    if (year != null) {
      wanted.put("year", year);
    }
    return post("area-administrator", "/budgets", wanted)
        .statusCode(201)
        .extract()
        .path("budgetId");
  }

  /** What Maastricht gave the roles: a budget holder decides, with four eyes above 5,000. */
  public static void mandates() {
    mandate("BUDGET_HOLDER", "25000.00", "0.00", "5000.00");
    mandate("TEAM_COORDINATOR", "250.00", "100.00", null);
  }

  public static void mandate(String role, String decides, String own, String fourEyes) {
    Map<String, Object> mandate = new HashMap<>();
    mandate.put("municipality", "GM0935");
    mandate.put("role", role);
    mandate.put("decideUpTo", decides);
    mandate.put("ownUpTo", own);
    mandate.put("validFrom", "2000-01-01");
    if (fourEyes != null) {
      mandate.put("fourEyesAbove", fourEyes);
    }
    post("area-administrator", "/mandates", mandate).statusCode(201);
  }

  public static Map<String, Object> newExpenditure(String budget, UUID team, String amount) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("budgetId", budget);
    wanted.put("teamId", team);
    wanted.put("amount", amount);
    wanted.put("purpose", "WORK_EQUIPMENT");
    wanted.put("lifeDomain", "WORK_AND_EDUCATION");
    wanted.put("problemPrevented", "JOB_LOSS");
    wanted.put("collectiveActivity", true);
    wanted.put("payeeKind", "SUPPLIER");
    wanted.put("urgency", "TODAY");
    return wanted;
  }

  public static String expenditure(String budget, UUID team, String amount) {
    return post("team-member", "/expenditures", newExpenditure(budget, team, amount))
        .statusCode(201)
        .extract()
        .path("expenditureId");
  }

  public static ValidatableResponse decide(String expenditure, String version, String outcome) {
    return decideAs("budget-holder", expenditure, version, outcome);
  }

  public static ValidatableResponse decideAs(
      String client, String expenditure, String version, String outcome) {
    return as(client)
        .header("If-Match", version)
        .body(Map.of("outcome", outcome, "reason", "Past bij het doel"))
        .post("/budget/v1/expenditures/" + expenditure + "/decisions")
        .then();
  }

  public static ValidatableResponse pay(String expenditure, String version) {
    return as("budget-holder")
        .header("If-Match", version)
        .body(Map.of("paidOn", "2099-01-15T10:00:00Z"))
        .post("/budget/v1/expenditures/" + expenditure + "/payments")
        .then();
  }

  /** A step of an expenditure, by who holds the budget. */
  public static ValidatableResponse step(
      String expenditure, String version, String step, Map<String, ?> body) {
    return as("budget-holder")
        .header("If-Match", version)
        .body(body)
        .post("/budget/v1/expenditures/" + expenditure + "/" + step)
        .then();
  }
}
