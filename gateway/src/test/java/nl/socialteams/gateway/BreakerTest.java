// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** The settings of the test open a breaker at twenty failures, and rest for 300 ms. */
@GatewayTest
@Tag("G1")
class BreakerTest {

  private final List<String> arrived = new CopyOnWriteArrayList<>();

  @Test
  void leaves_a_service_alone_that_gives_no_answer_and_asks_it_first_when_it_is_back() {
    HttpResponse<String> refusal = callUntil(503);
    assertProblem(refusal, 503, "service-unavailable");
    assertThat(refusal.headers().firstValue("Retry-After")).hasValue("1");

    Vertx vertx = Vertx.vertx();
    try {
      vertx
          .createHttpServer()
          .requestHandler(this::answer)
          .listen(port(), "127.0.0.1")
          .toCompletionStage()
          .toCompletableFuture()
          .join();
      callUntil(200);
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    assertThat(arrived).containsExactly("/q/health/live", "/budget/v1/budgets");
  }

  @Test
  void callers_who_hang_up_are_not_the_services_fault() {
    for (int i = 0; i < 25; i++) {
      try (RawCall call = RawCall.begin("GET /area/v1/slow HTTP/1.1")) {
        call.write("");
      }
    }

    assertThat(Call.to("/area/v1/teams").send().statusCode()).isEqualTo(200);
  }

  private void answer(HttpServerRequest request) {
    arrived.add(request.path());
    request.response().end();
  }

  private static HttpResponse<String> callUntil(int status) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> Call.to("/budget/v1/budgets").send(), answer -> answer.statusCode() == status);
  }

  private static int port() {
    String address =
        ConfigProvider.getConfig().getValue("socialteams.gateway.budget", String.class);
    return URI.create(address).getPort();
  }
}
