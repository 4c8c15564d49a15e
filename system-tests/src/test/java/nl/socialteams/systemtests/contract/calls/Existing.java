// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.document.Operation;

import static org.awaitility.Awaitility.await;

/** Finds things that exist, in the lists that the document describes, and makes new ones. */
final class Existing {

  /** Things that are over are no use for trying further steps on them. */
  private static final Pattern OVER =
      Pattern.compile("(ended|closed|cancelled|settled|reversed|lifted).*");

  /** In which time services hear of each other. */
  private static final Duration WELL_KNOWN = Duration.ofSeconds(20);

  private Existing() {}

  /**
   * The id of a thing in a list, under the name that it has in paths.
   *
   * @param collection the list's path in the document
   * @param address the list's address, with ids for the parameters of its path
   */
  static Optional<String> listed(String collection, String address, String id) {
    return Contract.document()
        .operation("GET", collection)
        .flatMap(list -> firstIn(list, address))
        .flatMap(thing -> idOf(thing, id));
  }

  /** The same of a thing further on in the list. */
  static Optional<String> further(String collection, String address, String id, int at) {
    return Contract.document()
        .operation("GET", collection)
        .flatMap(list -> goingOn(list, address).skip(at).findFirst())
        .flatMap(thing -> idOf(thing, id));
  }

  /** The id of a worker of the demonstration. */
  static Optional<String> workerNamed(String givenName) {
    return Contract.document()
        .operation("POST", "/area/v1/workers/_search")
        .map(
            search ->
                new Call(search, search.path())
                    .as(Caller.firstAllowedTo(search))
                    .body(
                        "application/json",
                        "{\"municipality\":\"GM0935\",\"familyName\":\"voorbeeld\"}")
                    .send()
                    .assertStatus(200)
                    .json()
                    .path("items"))
        .flatMap(
            found ->
                StreamSupport.stream(found.spliterator(), false)
                    .filter(worker -> worker.path("givenName").asText().equals(givenName))
                    .map(worker -> worker.path("workerId").asText())
                    .findFirst());
  }

  /** The id of a thing of one's own, made by the document's example. */
  static Optional<String> made(String collection, String address, String id) {
    return Contract.document()
        .operation("POST", collection)
        .filter(Operation::isCreation)
        .flatMap(creation -> idOf(make(creation, address), id));
  }

  /** The id of the thing that the example of the document has already made. */
  static Optional<String> created(String collection, String id) {
    return Contract.document()
        .operation("POST", collection)
        .filter(Operation::isCreation)
        .flatMap(creation -> idOf(ValidCalls.success(creation).answer().json(), id));
  }

  /**
   * Some things there are once only for what they refer to: those are made for others, of which
   * other services have to hear first. Some come after another thing of the same owner.
   */
  static JsonNode make(Operation creation, String address) {
    Answer answer = post(creation, address, Bodies.another(creation));
    if (answer.status() == 409 && creation.requestBody().orElseThrow().isJson()) {
      String others = Bodies.anotherForOthers(creation);
      answer =
          await()
              .atMost(WELL_KNOWN)
              .until(() -> post(creation, address, others), made -> made.status() != 400);
    }
    if (answer.status() == 409) {
      answer = new EarlierThings(creation, address).thenAnswer().orElse(answer);
    }
    return answer.assertStatus(201).json();
  }

  static Answer post(Operation creation, String address, String body) {
    return ValidCalls.at(creation, address)
        .body(creation.requestBody().orElseThrow().mediaType(), body)
        .send();
  }

  private static Optional<JsonNode> firstIn(Operation list, String address) {
    return goingOn(list, address)
        .findFirst()
        .or(() -> Optional.ofNullable(items(list, address).get(0)));
  }

  private static Stream<JsonNode> goingOn(Operation list, String address) {
    return StreamSupport.stream(items(list, address).spliterator(), false).filter(Existing::goesOn);
  }

  private static JsonNode items(Operation list, String address) {
    return new Call(list, address + Addresses.requiredQuery(list))
        .as(Caller.firstAllowedTo(list))
        .send()
        .assertStatus(200)
        .json()
        .path("items");
  }

  private static boolean goesOn(JsonNode thing) {
    return thing.properties().stream()
        .noneMatch(
            member -> OVER.matcher(member.getKey()).matches() && !member.getValue().isNull());
  }

  static Optional<String> idOf(JsonNode thing, String id) {
    for (String name : new String[] {id, "id", "code"}) {
      if (thing.hasNonNull(name)) {
        return Optional.of(thing.get(name).asText());
      }
    }
    return Optional.empty();
  }
}
