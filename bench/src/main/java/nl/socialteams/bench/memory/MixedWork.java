// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.memory;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.socialteams.bench.load.Client;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * What everybody does in the demonstration.
 *
 * @param member token of a professional
 * @param controller token of who reads reports
 * @param file address of a whole file
 * @param table address of a report
 * @param expenditure what is asked for
 */
record MixedWork(String member, String controller, String file, String table, String expenditure) {
  private static final String TOWN = "municipality=GM0935";
  private static final String BUDGET =
      "{\"municipality\": \"GM0935\", \"sourceOfFunds\": \"Wmo\", \"amount\": \"900000000.00\"}";

  /** In a suite that has the demonstration. */
  static MixedWork of(SuiteProcesses suite) {
    String member = IssuedToken.of(suite.issuer(), "team-member");
    String controller = IssuedToken.of(suite.issuer(), "controller");
    String administrator = IssuedToken.of(suite.issuer(), "area-administrator");
    try (Client gateway = new Client(suite.address(Service.GATEWAY))) {
      String file =
          gateway
              .get("/cases/v1/cases?status=OPEN&limit=1&" + TOWN, member)
              .at("/items/0/caseId")
              .asText();
      String table =
          gateway.get("/reporting/v1/tables?limit=1", controller).at("/items/0/tableName").asText();
      String team =
          gateway.get("/area/v1/teams?limit=1&" + TOWN, member).at("/items/0/teamId").asText();
      JsonNode budget = gateway.post("/budget/v1/budgets", administrator, BUDGET);
      return new MixedWork(
          member,
          controller,
          "/cases/v1/cases/" + file + "/overview",
          "/reporting/v1/tables/" + table + "/rows?from=2014-06-01&until=2015-01-01&" + TOWN,
          expenditure(budget.path("budgetId").asText(), team));
    }
  }

  private static String expenditure(String budget, String team) {
    return """
    {"budgetId": "%s", "teamId": "%s", "amount": "1.25", "purpose": "WORK_EQUIPMENT", \
    "lifeDomain": "WORK_AND_EDUCATION", "problemPrevented": "JOB_LOSS", \
    "collectiveActivity": true, "payeeKind": "SUPPLIER", "urgency": "TODAY"}\
    """
        .formatted(budget, team);
  }

  Map<String, String> told() {
    return Map.of(
        "BENCH_MEMBER", member,
        "BENCH_CONTROLLER", controller,
        "BENCH_FILE", file,
        "BENCH_TABLE", table,
        "BENCH_EXPENDITURE", expenditure);
  }
}
