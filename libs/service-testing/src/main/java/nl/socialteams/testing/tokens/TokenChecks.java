// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Which tokens a service believes. Each service and the gateway have a test that extends this one
 * and tells an address that a team member may read.
 */
@Tag("G2")
@WithOwnProvider
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public abstract class TokenChecks {
  private static final SigningKey FIRST = SigningKey.create("first");
  private static final SigningKey SECOND = SigningKey.create("second");
  private static final SigningKey THIRD = SigningKey.create("third");
  private static final List<String> SPOOFED =
      List.of(
          "X-Forwarded-User",
          "X-Forwarded-Preferred-Username",
          "X-Forwarded-Access-Token",
          "X-Auth-Request-User",
          "X-Remote-User",
          "Remote-User",
          "X-User",
          "X-Subject",
          "X-Roles",
          "X-Original-Authorization",
          "Proxy-Authorization",
          "X-Client-Cert");

  private static OwnProvider provider;

  private final String address;

  /**
   * @param address with its query, where a token of a team member is answered with 200
   */
  protected TokenChecks(String address) {
    this.address = address;
  }

  @AfterAll
  static void takeProviderAway() {
    provider.close();
    provider = null;
  }

  @Test
  @Order(1)
  void starts_while_the_provider_is_away_and_lets_nobody_in() {
    provider().publish(FIRST);

    assertRefused("with a right token", call(right(FIRST)));
    assertRefused("without a token", RestAssured.given());

    provider().comeBack();
    awaitAccepted(FIRST);
  }

  @Test
  @Order(2)
  void believes_none_of_the_forged_tokens() {
    Map<String, Integer> believed = new LinkedHashMap<>();
    new Forgeries(issuer(), FIRST)
        .all()
        .forEach(
            (wrong, token) -> {
              int status = call(token).get(address).statusCode();
              if (status != 401) {
                believed.put(wrong, status);
              }
            });

    assertEquals(Map.of(), believed);
    assertAccepted(FIRST);
  }

  @Test
  @Order(3)
  void takes_a_token_from_the_authorization_header_only() {
    String token = right(FIRST);

    assertRefused("a cookie", RestAssured.given().cookie("access_token", token));
    assertRefused("basic", RestAssured.given().header("Authorization", "Basic " + token));
    assertRefused("no scheme", RestAssured.given().header("Authorization", token));
    for (String name : SPOOFED) {
      assertRefused(name, RestAssured.given().header(name, "Bearer " + token));
      assertRefused(name, RestAssured.given().header(name, "area-administrator"));
    }
    int inAddress = RestAssured.given().queryParam("access_token", token).get(address).statusCode();
    assertTrue(inAddress == 400 || inAddress == 401, "in the address: " + inAddress);
  }

  @Test
  @Order(4)
  void takes_over_new_keys_and_drops_old_ones_without_a_restart() {
    provider().publish(SECOND, FIRST);
    awaitAccepted(SECOND);
    assertAccepted(FIRST);

    provider().publish(THIRD, SECOND);
    awaitAccepted(THIRD);
    assertRefused("a key that was withdrawn", call(right(FIRST)));
  }

  @Test
  @Order(5)
  void asks_the_provider_no_more_often_because_of_made_up_keys() {
    int before = provider().fetches();
    long begin = System.nanoTime();
    for (int at = 0; at < 50; at++) {
      SigningKey madeUp = new SigningKey("made-up-" + at, FIRST.pair());
      assertRefused("a made-up key", call(right(madeUp)));
    }
    long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    assertTrue(provider().fetches() - before <= seconds + 2, "asked too often");
  }

  @Test
  @Order(6)
  void knows_its_keys_while_the_provider_is_away_and_no_others() {
    provider().goAway();

    assertAccepted(THIRD);
    SigningKey fourth = SigningKey.create("fourth");
    Awaitility.await()
        .during(Duration.ofMillis(1500))
        .untilAsserted(() -> assertRefused("a key not to be looked up", call(right(fourth))));
    assertAccepted(THIRD);

    provider().publish(fourth, THIRD);
    provider().comeBack();
    awaitAccepted(fourth);
  }

  @Test
  @Order(7)
  void believes_no_token_beyond_its_end_although_it_was_found_right_before() {
    SigningKey key = SigningKey.create("fifth");
    provider().publish(key);
    awaitAccepted(key);
    String token =
        WrittenToken.right(issuer(), key)
            .claiming("exp", Instant.now().getEpochSecond() + 8)
            .signedBy(key);

    assertEquals(200, call(token).get(address).statusCode());
    Awaitility.await().untilAsserted(() -> assertRefused("a token at its end", call(token)));
  }

  /** Keys are asked for once in ten seconds at most, and again where an answer got lost. */
  private void awaitAccepted(SigningKey key) {
    Awaitility.await().untilAsserted(() -> assertAccepted(key));
  }

  private void assertAccepted(SigningKey key) {
    Response answer = call(right(key)).get(address);
    assertEquals(200, answer.statusCode(), answer.asString());
  }

  private void assertRefused(String what, RequestSpecification call) {
    Response answer = call.get(address);
    assertEquals(401, answer.statusCode(), () -> what + ": " + answer.asString());
    assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"), what);
  }

  private static RequestSpecification call(String token) {
    return RestAssured.given().header("Authorization", "Bearer " + token);
  }

  private static String right(SigningKey key) {
    return WrittenToken.right(issuer(), key).signedBy(key);
  }

  private static String issuer() {
    return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
  }

  private static OwnProvider provider() {
    if (provider == null) {
      provider = new OwnProvider(issuer());
    }
    return provider;
  }
}
