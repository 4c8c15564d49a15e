// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G6")
class SubscriptionTest {
  private static final String ADDRESS = "https://dossier.example/in?key=verzonnen-sleutel";

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void the_secret_is_told_once_and_lies_sealed() {
    ValidatableResponse answer = subscribe("partner", ADDRESS).statusCode(201);
    String secret =
        answer.body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}=")).extract().path("secret");
    String location = answer.extract().header("Location");

    CaseApi.as("partner")
        .get(location)
        .then()
        .statusCode(200)
        .body("secret", nullValue())
        .body("address", equalTo(ADDRESS))
        .body("status", equalTo("ACTIVE"))
        .body(
            "kinds",
            containsInAnyOrder(
                "BECAME_VISIBLE", "CHANGED", "NO_LONGER_VISIBLE", "MERGED", "DESTROYED"))
        .body("progress.cursor", notNullValue())
        .body("progress.attempts", equalTo(0));
    assertThat(Stored.telling(secret, secret.substring(6), "verzonnen-sleutel")).isEmpty();
  }

  @Test
  void a_request_that_is_repeated_subscribes_once() {
    String key = UUID.randomUUID().toString();
    String first = subscribe("partner", ADDRESS, key).statusCode(201).extract().asString();
    String again = subscribe("partner", ADDRESS, key).statusCode(201).extract().asString();

    assertThat(JsonPath.from(again).getMap("$")).isEqualTo(JsonPath.from(first).getMap("$"));
  }

  @Test
  void all_that_is_wrong_is_told_and_nobody_is_called_to_find_out() {
    subscribe("partner", "http://dossier.example/in")
        .statusCode(400)
        .body("errors.pointer", hasItem("/address"));
    subscribe("partner", "https://192.168.1.10/in").statusCode(400);
    subscribe("partner", "https://169.254.169.254/latest/meta-data").statusCode(400);
    subscribe("partner", "https://[fd00::1]/in").statusCode(400);
    CaseApi.as("partner")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("kinds", List.of(), "more", 1))
        .post("/cases/v1/subscriptions")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/name", "/address", "/kinds", "/more"));
  }

  @Test
  void it_is_the_subscribers_own() {
    String id = subscribe("partner", ADDRESS).statusCode(201).extract().path("subscriptionId");

    CaseApi.get("partner-elsewhere", "/subscriptions/" + id).statusCode(404);
    CaseApi.get("partner-elsewhere", "/subscriptions/" + id + "/dead-letters").statusCode(404);
    CaseApi.get("partner-elsewhere", "/subscriptions")
        .statusCode(200)
        .body("items", emptyIterable());
    CaseApi.get("partner", "/subscriptions").body("items.subscriptionId", hasItem(id));
    CaseApi.get("team-member", "/subscriptions").statusCode(403);
    CaseApi.post("team-member", "/subscriptions", terms(ADDRESS)).statusCode(403);
  }

  @Test
  void it_is_changed_paused_renewed_and_ended_by_who_saw_it() {
    ValidatableResponse begun = subscribe("partner", ADDRESS).statusCode(201);
    String path = "/cases/v1/subscriptions/" + begun.extract().path("subscriptionId");
    String etag = begun.extract().header("ETag");
    Map<String, Object> other = terms("https://elders.example/in");
    other.put("kinds", List.of("DESTROYED"));

    CaseApi.as("partner").body(other).put(path).then().statusCode(428);
    String changed =
        CaseApi.as("partner")
            .header("If-Match", etag)
            .body(other)
            .put(path)
            .then()
            .statusCode(200)
            .body("address", equalTo("https://elders.example/in"))
            .body("kinds", equalTo(List.of("DESTROYED")))
            .extract()
            .header("ETag");
    CaseApi.as("partner").header("If-Match", etag).post(path + "/pauses").then().statusCode(412);
    String paused =
        step(path, "pauses", changed)
            .body("pausedBecause", equalTo("BY_SUBSCRIBER"))
            .extract()
            .header("ETag");
    String renewed =
        step(path, "renewals", paused).body("status", equalTo("ACTIVE")).extract().header("ETag");
    String rotated =
        step(path, "secret-rotations", renewed)
            .body("secret", not(equalTo(begun.extract().path("secret"))))
            .extract()
            .header("ETag");
    String ended =
        step(path, "endings", rotated)
            .body("status", equalTo("ENDED"))
            .body("endedAt", notNullValue())
            .extract()
            .header("ETag");
    for (String again : List.of("pauses", "renewals", "secret-rotations", "endings", "replays")) {
      CaseApi.as("partner")
          .header("If-Match", ended)
          .post(path + "/" + again)
          .then()
          .statusCode(409)
          .body("type", endsWith("/subscription-ended"));
    }
  }

  @Test
  void there_are_so_many_at_most() {
    String id = subscribe("partner", ADDRESS).statusCode(201).extract().path("subscriptionId");
    Stored.changeWithTriggers(
        "insert into subscription (id, issuer, subject, municipalities, rights, name, kinds, status,"
            + " created_at, expires_at, sealed, version) select gen_random_uuid(), issuer, subject,"
            + " municipalities, rights, 'many', kinds, 'ACTIVE', now(), now(), sealed, 1"
            + " from subscription cross join generate_series(1, 500) where id = '"
            + id
            + "'");

    subscribe("partner", ADDRESS).statusCode(409).body("type", endsWith("/too-many-subscriptions"));
    subscribe("partner-elsewhere", ADDRESS).statusCode(201);
    Stored.changeWithTriggers(
        "delete from subscription where name = 'many' or subject <> (select subject from"
            + " subscription where id = '"
            + id
            + "')");
  }

  @Test
  void the_database_knows_the_states() {
    for (String wrong :
        List.of(
            "update subscription set status = 'PAUSED'",
            "update subscription set status = 'ENDED'",
            "update subscription set kinds = '{}'",
            "update subscription set kinds = '{OTHER}'",
            "update subscription_progress set line = -1",
            "update subscription_progress set lease = gen_random_uuid(), leased_until = null")) {
      subscribe("partner", ADDRESS).statusCode(201);
      assertThatThrownBy(() -> Stored.changeWithTriggers(wrong))
          .as(wrong)
          .hasRootCauseInstanceOf(java.sql.SQLException.class);
    }
  }

  private static ValidatableResponse step(String path, String step, String etag) {
    return CaseApi.as("partner")
        .header("If-Match", etag)
        .post(path + "/" + step)
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> terms(String address) {
    return new HashMap<>(Map.of("name", "Dossiersysteem", "address", address));
  }

  private static ValidatableResponse subscribe(String client, String address) {
    return subscribe(client, address, UUID.randomUUID().toString());
  }

  private static ValidatableResponse subscribe(String client, String address, String key) {
    return CaseApi.as(client)
        .header("Idempotency-Key", key)
        .body(terms(address))
        .post("/cases/v1/subscriptions")
        .then();
  }
}
