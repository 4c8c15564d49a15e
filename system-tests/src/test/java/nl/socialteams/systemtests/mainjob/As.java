// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.mainjob;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.systemtests.suite.RunningSuite;

import static io.restassured.RestAssured.given;

/** A caller of the running suite, by the name of a role. */
public record As(String client) {
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  public static As teamMember() {
    return new As("team-member");
  }

  public static As administrator() {
    return new As("area-administrator");
  }

  public static As budgetHolder() {
    return new As("budget-holder");
  }

  public static As controller() {
    return new As("controller");
  }

  public static As bi() {
    return new As("bi-reader");
  }

  public RequestSpecification call() {
    RunningSuite suite = RunningSuite.get();
    String token = TOKENS.computeIfAbsent(client, name -> IssuedToken.of(suite.issuer(), name));
    return given()
        .filter(new AsDocumented())
        .baseUri(suite.gateway().toString())
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON);
  }

  public ValidatableResponse get(String path) {
    return call().get(path).then();
  }

  public ValidatableResponse post(String path, Object body) {
    return call()
        .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
        .body(body)
        .post(path)
        .then();
  }
}
