// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.webhook.Receiver;

/** A partner's system that subscribes, and checks what it is sent as its own developers would. */
final class Subscriber {
  static final String SUBSCRIPTIONS = "/subscriptions";

  private Subscriber() {}

  static Map<String, Object> terms(String address) {
    return new HashMap<>(Map.of("name", "Dossiersysteem", "address", address));
  }

  static ValidatableResponse subscribe(Map<String, Object> terms) {
    return CaseApi.as("partner")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(terms)
        .post("/cases/v1/subscriptions")
        .then();
  }

  static JsonPath subscribed(Receiver receiver) {
    return subscribe(terms(receiver.address())).statusCode(201).extract().jsonPath();
  }

  static JsonPath shown(String id) {
    return CaseApi.get("partner", SUBSCRIPTIONS + "/" + id).statusCode(200).extract().jsonPath();
  }

  /** A step of the subscription as it stands. */
  static JsonPath step(String id, String step) {
    String etag = CaseApi.get("partner", SUBSCRIPTIONS + "/" + id).extract().header("ETag");
    return CaseApi.as("partner")
        .header("If-Match", etag)
        .post("/cases/v1/subscriptions/" + id + "/" + step)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  static JsonPath deadLetters(String id) {
    return CaseApi.get("partner", SUBSCRIPTIONS + "/" + id + "/dead-letters")
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** A registration that the partner delivers; returns what it is and the case that came of it. */
  static JsonPath delivers() {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    told.put("ownIdentifier", Map.of("system", "CLIENT_FILE", "id", UUID.randomUUID().toString()));
    return CaseApi.as("partner")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(told)
        .post("/cases/v1/registrations")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  static List<String> deliver(int registrations) {
    List<String> delivered = new ArrayList<>();
    for (int at = 0; at < registrations; at++) {
      delivered.add(delivers().getString("registrationId"));
    }
    return delivered;
  }

  /** What came, by what it is about. */
  static List<String> objects(List<Receiver.Message> messages) {
    return messages.stream().map(m -> JsonPath.from(m.body()).getString("subject")).toList();
  }

  static List<String> kinds(List<Receiver.Message> messages) {
    return messages.stream().map(m -> JsonPath.from(m.body()).getString("data.kind")).toList();
  }

  /** As the standard has it, written anew here. */
  static String signature(String secret, Receiver.Message message) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
    String signed = message.id() + "." + message.timestamp() + "." + message.body();
    return "v1,"
        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
