// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.faults;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.path.json.JsonPath;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Who asks, decides and pays, and sends the same again for as long as there is no answer: a request
 * with its key, a step after looking how far the expenditure is.
 */
final class SpendingClients {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration CALL = Duration.ofSeconds(20);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI service;
  private final Money money;
  private final AtomicInteger repeated = new AtomicInteger();
  private final Map<String, String> tokens;

  SpendingClients(SuiteProcesses suite, Money money) {
    this.service = suite.address(Service.BUDGET);
    this.money = money;
    this.tokens =
        Map.of(
            "team-member", IssuedToken.of(suite.issuer(), "team-member"),
            "budget-holder", IssuedToken.of(suite.issuer(), "budget-holder"),
            "area-administrator", IssuedToken.of(suite.issuer(), "area-administrator"));
  }

  /** A budget that many can spend from, and the mandate to decide on it. */
  static Money grant(SuiteProcesses suite, String team) {
    SpendingClients administrator = new SpendingClients(suite, null);
    administrator.made(
        "/mandates",
        """
        {"municipality": "GM0935", "role": "BUDGET_HOLDER", "decideUpTo": "25000.00",
         "ownUpTo": "0.00", "validFrom": "2000-01-01"}
        """);
    String budget =
        administrator
            .made(
                "/budgets",
                """
                {"municipality": "GM0935", "sourceOfFunds": "Wmo", "amount": "10000000.00"}
                """)
            .getString("budgetId");
    return new Money(budget, team);
  }

  private JsonPath made(String path, String body) {
    HttpResponse<String> answer =
        untilAnswered("area-administrator", path, "Idempotency-Key", key(), body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonPath.from(answer.body());
  }

  /**
   * Spends until it is stopped.
   *
   * @param number counts the amounts, of which there are no two the same
   */
  List<Acknowledged> spend(AtomicInteger number, AtomicBoolean stopped) {
    List<Acknowledged> acknowledged = new ArrayList<>();
    while (!stopped.get()) {
      String amount = BigDecimal.valueOf(number.incrementAndGet(), 2).toPlainString();
      String expenditure = ask(amount);
      reach(expenditure, "RESERVED", "decisions", "{\"outcome\": \"APPROVED\"}");
      reach(expenditure, "APPROVED", "payments", "{\"paidOn\": \"2099-01-15T10:00:00Z\"}");
      acknowledged.add(new Acknowledged(expenditure, amount));
    }
    return acknowledged;
  }

  private String ask(String amount) {
    String body =
        """
        {"budgetId": "%s", "teamId": "%s", "amount": "%s", "purpose": "WORK_EQUIPMENT",
         "lifeDomain": "WORK_AND_EDUCATION", "problemPrevented": "JOB_LOSS",
         "collectiveActivity": true, "payeeKind": "SUPPLIER", "urgency": "TODAY"}
        """
            .formatted(money.budget(), money.team(), amount);
    HttpResponse<String> answer =
        untilAnswered("team-member", "/expenditures", "Idempotency-Key", key(), body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonPath.from(answer.body()).getString("expenditureId");
  }

  /** Takes a step, unless a call whose answer was lost had taken it. */
  private void reach(String expenditure, String from, String step, String body) {
    String path = "/expenditures/" + expenditure;
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE)
        .until(
            () -> {
              HttpResponse<String> seen = send(request("budget-holder", path).GET().build());
              if (seen == null || seen.statusCode() != 200) {
                return false;
              }
              if (!JsonPath.from(seen.body()).getString("status").equals(from)) {
                return true;
              }
              HttpResponse<String> taken =
                  send(
                      request("budget-holder", path + "/" + step)
                          .header("If-Match", seen.headers().firstValue("ETag").orElseThrow())
                          .POST(HttpRequest.BodyPublishers.ofString(body))
                          .build());
              return taken != null && taken.statusCode() == 200;
            });
  }

  /** Sends the same until it is answered by the service itself. */
  private HttpResponse<String> untilAnswered(
      String client, String path, String header, String value, String body) {
    HttpRequest request =
        request(client, path)
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE)
        .until(() -> send(request), answer -> answer != null && !isPassing(answer));
  }

  /** The same call is still running, or the service has only just begun. */
  private static boolean isPassing(HttpResponse<String> answer) {
    return answer.statusCode() >= 500 || answer.body().contains("idempotency-key-running");
  }

  /** Null where no answer came. */
  private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException died) {
      repeated.incrementAndGet();
      return null;
    }
  }

  private HttpRequest.Builder request(String client, String path) {
    return HttpRequest.newBuilder(service.resolve("/budget/v1" + path))
        .timeout(CALL)
        .header("Authorization", "Bearer " + tokens.get(client))
        .header("Content-Type", "application/json");
  }

  private static String key() {
    return "killed-" + UUID.randomUUID();
  }

  /** How often no answer came. */
  int repeated() {
    return repeated.get();
  }

  /** Whether all entries of the budget add up to what it holds. */
  boolean reconciled() throws InterruptedException {
    HttpResponse<String> answer =
        send(
            request("budget-holder", "/budgets/" + money.budget() + "/reconciliation")
                .GET()
                .build());
    return JsonPath.from(answer.body()).getBoolean("addsUp");
  }

  /** What is spent, and by whom. */
  record Money(String budget, String team) {}
}
