// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import nl.socialteams.systemtests.mainjob.As;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody who is signed in: makes things, reads them, and takes them a step further. */
record SignedIn(As as) {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  static SignedIn as(String client) {
    return new SignedIn(new As(client));
  }

  JsonPath make(String list, Map<String, ?> thing) {
    return as.post(list, thing).statusCode(201).extract().jsonPath();
  }

  /** The same, as soon as the service was told by others of all that is named in it. */
  JsonPath makeOnceKnown(String list, Map<String, ?> thing) {
    return answerOtherThan(400, list, thing).then().statusCode(201).extract().jsonPath();
  }

  JsonPath read(String path) {
    return as.get(path).statusCode(200).extract().jsonPath();
  }

  boolean sees(String path) {
    return as.call().get(path).statusCode() == 200;
  }

  void awaitSight(String path, boolean wanted) {
    await().atMost(PATIENCE).until(() -> sees(path) == wanted);
  }

  /** Takes something one step further, such as {@code /closings} of a case. */
  JsonPath step(String thing, String step, Map<String, ?> body) {
    return done(on(thing, body).post(thing + step));
  }

  /** The same, where what one may read of it lies elsewhere. */
  JsonPath stepHavingRead(String read, String path, Map<String, ?> body) {
    return done(on(read, body).post(path));
  }

  JsonPath replace(String thing, String part, Map<String, ?> body) {
    return done(on(thing, body).put(thing + part));
  }

  /** The code of the problem for which something is not made, though all named in it is known. */
  String refusal(String list, Map<String, ?> thing) {
    return problem(answerOtherThan(400, list, thing));
  }

  /** The code of the problem for which a step is not taken. */
  String refusal(String thing, String step, Map<String, ?> body) {
    return problem(on(thing, body).post(thing + step));
  }

  /** What is wrong with a step, as code and pointer. */
  JsonPath faults(String thing, String step, Map<String, ?> body) {
    return on(thing, body).post(thing + step).then().statusCode(400).extract().jsonPath();
  }

  private Response answerOtherThan(int status, String list, Map<String, ?> thing) {
    String key = UUID.randomUUID().toString();
    return await()
        .atMost(PATIENCE)
        .until(
            () -> as.call().header("Idempotency-Key", key).body(thing).post(list),
            answer -> answer.statusCode() != status);
  }

  private RequestSpecification on(String read, Map<String, ?> body) {
    String version = as.get(read).statusCode(200).extract().header("ETag");
    return as.call().header("If-Match", version).body(body);
  }

  private static JsonPath done(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
    return answer.jsonPath();
  }

  private static String problem(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isIn(403, 409);
    String type = answer.path("type");
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
