// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.roles;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.stack.launcher.Ports;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.calls.Addresses;
import nl.socialteams.systemtests.contract.calls.Caller;
import nl.socialteams.systemtests.contract.document.Operation;
import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;

/** A service that is called on its own port trusts nobody more than it does behind the gateway. */
@Tag("G2")
class BehindTheGatewayTest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What some gateways tell the services behind them of who calls; ours tells nothing. */
  private static final List<String> SPOOFED =
      List.of(
          "X-Forwarded-User", "area-administrator",
          "X-Forwarded-Email", "a.aarts@example.com",
          "X-Forwarded-Groups", "area-administrator,team-member",
          "X-Auth-Request-User", "area-administrator",
          "X-Remote-User", "area-administrator",
          "Remote-User", "area-administrator",
          "X-User", "area-administrator",
          "X-Roles", "area-administrator,team-member,budget-holder",
          "X-Municipalities", "GM0935",
          "X-Forwarded-For", "127.0.0.1",
          "X-Original-URL", "/q/health");

  @TestFactory
  Stream<DynamicTest> without_a_token_nobody_gets_in_whatever_the_headers_say() {
    return onEvery(
        operation -> {
          assertThat(status(request(operation))).isEqualTo(401);
          assertThat(status(spoofed(request(operation)))).isEqualTo(401);
        });
  }

  @TestFactory
  Stream<DynamicTest> with_a_token_without_roles_headers_add_none() {
    String token = Caller.named("foreign").token();
    return onEvery(
        operation -> {
          HttpRequest.Builder request = spoofed(request(operation));
          request.header("Authorization", "Bearer " + token);
          assertThat(status(request)).isEqualTo(403);
        });
  }

  private static HttpRequest.Builder request(Operation operation) {
    String address = "http://127.0.0.1:" + port(operation) + Addresses.nowhere(operation);
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(Duration.ofSeconds(30))
        .method(operation.method(), BodyPublishers.noBody());
  }

  private static HttpRequest.Builder spoofed(HttpRequest.Builder request) {
    return request.headers(SPOOFED.toArray(String[]::new));
  }

  /** The services' ports follow the gateway's. */
  private static int port(Operation operation) {
    Ports ports = new Ports(RunningSuite.get().gateway().getPort());
    return ports.of(
        switch (operation.path().split("/")[1]) {
          case "area" -> Service.AREA;
          case "cases" -> Service.CASES;
          case "budget" -> Service.BUDGET;
          case "reporting" -> Service.REPORTING;
          default -> throw new AssertionError("No service is known for " + operation);
        });
  }

  private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  private static Stream<DynamicTest> onEvery(Check check) {
    return Contract.document().operations().stream()
        .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> check.on(operation)));
  }

  /** One rule, tried on one operation. */
  private interface Check {
    void on(Operation operation) throws IOException, InterruptedException;
  }
}
