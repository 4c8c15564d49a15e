// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.json.JsonObject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.Tokens;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** The settings of the test let the client "partner" make four requests in four seconds. */
@GatewayTest
@Tag("G7")
class RateLimitsTest {

  @Test
  void refuses_what_is_too_much_and_tells_when_to_come_back() {
    HttpResponse<String> refusal = refusalOf("partner");

    assertProblem(refusal, 429, "too-many-requests");
    assertThat(new JsonObject(refusal.body()).getString("title")).isEqualTo("Te veel verzoeken");
    assertThat(refusal.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(refusal.headers().firstValue("RateLimit").orElseThrow())
        .matches("\"client\";r=0;t=[34]");
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> call("partner").send().statusCode() == 200);
  }

  @Test
  void says_it_in_english_too() {
    refusalOf("partner");

    HttpResponse<String> refusal = call("partner").header("Accept-Language", "en").send();

    assertThat(new JsonObject(refusal.body()).getString("title")).isEqualTo("Too many requests");
  }

  @Test
  void others_go_on_while_one_is_refused() {
    refusalOf("partner");

    assertThat(call("partner-elsewhere").send().statusCode()).isEqualTo(200);
    assertThat(call("team-member").send().statusCode()).isEqualTo(200);
  }

  @Test
  void tells_with_every_answer_what_is_left() {
    HttpResponse<String> first = call("bi-reader").send();
    HttpResponse<String> second = call("bi-reader").send();

    assertThat(first.headers().allValues("RateLimit-Policy"))
        .containsExactly("\"client\";q=3000;w=4");
    assertThat(left(second)).isBetween(2_990, 2_999);
    assertThat(first.headers().firstValue("Retry-After")).isEmpty();
  }

  @Test
  void counts_nobody_who_is_not_signed_in() {
    assertThat(Call.anonymously("/area/v1/openapi.json").send().headers().firstValue("RateLimit"))
        .isEmpty();
    assertThat(Call.anonymously("/area/v1/teams").send().headers().firstValue("RateLimit"))
        .isEmpty();
  }

  @Test
  void never_lets_more_through_when_calls_come_at_the_same_time() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofSeconds(4))
        .until(() -> left(call("partner").send()) == 3);
    List<Thread> callers = new ArrayList<>();
    List<Integer> statuses = java.util.Collections.synchronizedList(new ArrayList<>());
    long begin = System.nanoTime();
    for (int i = 0; i < 40; i++) {
      callers.add(
          Thread.startVirtualThread(() -> statuses.add(call("partner").send().statusCode())));
    }
    callers.forEach(RateLimitsTest::join);
    long givenBack = Math.ceilDiv(System.nanoTime() - begin, 1_000_000_000L);

    assertThat(statuses).hasSize(40).containsOnly(200, 429);
    assertThat(statuses.stream().filter(status -> status == 200).count())
        .isBetween(3L, 3 + givenBack);
  }

  private static void join(Thread caller) {
    try {
      caller.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static int left(HttpResponse<String> answer) {
    String field = answer.headers().firstValue("RateLimit").orElseThrow();
    return Integer.parseInt(field.replaceAll(".*;r=(\\d+);.*", "$1"));
  }

  private static HttpResponse<String> refusalOf(String client) {
    for (int i = 0; i < 20; i++) {
      HttpResponse<String> answer = call(client).send();
      if (answer.statusCode() != 200) {
        return answer;
      }
    }
    throw new AssertionError(client + " was never refused");
  }

  private static Call call(String client) {
    return Call.anonymously("/area/v1/teams")
        .header("Authorization", "Bearer " + Tokens.of(client));
  }
}
