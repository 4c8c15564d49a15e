// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.hotbudget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * What is spent in a row.
 *
 * @param member token of who asks
 */
record Money(UUID budget, UUID team, String member) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TEAM =
      "insert into team_copy values (?, 'GM0935', '2017-02-23', null, 1)";
  private static final String BUDGET =
      "{\"municipality\": \"GM0935\", \"sourceOfFunds\": \"Wmo\", \"amount\": \"900000000.00\"}";

  /** A budget of its own and a team, as if area-service had told of it. */
  static Money granted(SuiteProcesses suite) {
    UUID team = UUID.randomUUID();
    String database = Service.BUDGET.database().orElseThrow();
    String superuser = new Databases(suite.insides().postgres()).superuserUrlOf(database);
    try (var connection = DriverManager.getConnection(superuser);
        var insert = connection.prepareStatement(TEAM)) {
      insert.setObject(1, team);
      insert.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    String member = IssuedToken.of(suite.issuer(), "team-member");
    return new Money(budget(suite), team, member);
  }

  private static UUID budget(SuiteProcesses suite) {
    URI budgets = suite.address(Service.BUDGET).resolve("/budget/v1/budgets");
    HttpRequest request =
        HttpRequest.newBuilder(budgets)
            .header(
                "Authorization", "Bearer " + IssuedToken.of(suite.issuer(), "area-administrator"))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "bench-" + UUID.randomUUID())
            .POST(HttpRequest.BodyPublishers.ofString(BUDGET))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      return UUID.fromString(JSON.readTree(answer).path("budgetId").asText());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** One request for some of it. */
  String request() {
    return """
        {"budgetId": "%s", "teamId": "%s", "amount": "1.25", "purpose": "WORK_EQUIPMENT", \
        "lifeDomain": "WORK_AND_EDUCATION", "problemPrevented": "JOB_LOSS", \
        "collectiveActivity": true, "payeeKind": "SUPPLIER", "urgency": "TODAY"}"""
        .formatted(budget, team);
  }
}
