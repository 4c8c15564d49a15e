// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.Answer;
import nl.socialteams.systemtests.contract.calls.Call;
import nl.socialteams.systemtests.contract.calls.Json;
import nl.socialteams.systemtests.contract.calls.RefusedCalls;
import nl.socialteams.systemtests.contract.document.Body;
import nl.socialteams.systemtests.contract.document.Operation;

import static nl.socialteams.systemtests.contract.Contract.onEvery;

/** Bodies are read strictly, and all their faults are told at once. */
class BodyRulesTest {

  private static final RefusedCalls CALLS = new RefusedCalls();

  private static final int OVER_A_MEBIBYTE = 1024 * 1024 + 1;

  @TestFactory
  Stream<DynamicTest> refuses_members_it_does_not_know_and_names_each() {
    return onEveryBody(
        operation -> {
          ObjectNode body = valid(operation).put("unknownMember", 1).put("otherUnknown", "x");
          send(operation, body.toString()).assertFaults("/unknownMember", "/otherUnknown");
        });
  }

  @TestFactory
  Stream<DynamicTest> tells_unknown_and_missing_members_all_at_once() {
    return onEveryBody(
        operation -> {
          List<String> expected = new ArrayList<>(List.of("/unknownMember"));
          body(operation).requiredMembers().forEach(name -> expected.add("/" + name));
          send(operation, "{\"unknownMember\": {\"a\": [1]}}")
              .assertFaults(expected.toArray(String[]::new));
        });
  }

  @TestFactory
  Stream<DynamicTest> refuses_members_of_another_type_and_names_each() {
    return onEveryBody(
        operation -> {
          ObjectNode wrong = JsonNodeFactory.instance.objectNode();
          List<String> expected = new ArrayList<>();
          body(operation)
              .members()
              .forEachEntry(
                  (name, schema) -> {
                    wrong.set(name, ofAnotherType(schema));
                    expected.add("/" + name);
                  });
          send(operation, wrong.toString()).assertFaults(expected.toArray(String[]::new));
        });
  }

  @TestFactory
  Stream<DynamicTest> refuses_texts_that_are_too_long() {
    return onEveryBody(
        operation -> {
          ObjectNode body = valid(operation);
          List<String> expected = new ArrayList<>();
          body(operation)
              .members()
              .forEachEntry(
                  (name, schema) -> {
                    if (schema.has("maxLength")) {
                      body.put(name, "x".repeat(schema.get("maxLength").asInt() + 1));
                      expected.add("/" + name);
                    }
                  });
          if (!expected.isEmpty()) {
            send(operation, body.toString()).assertFaults(expected.toArray(String[]::new));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_body_that_is_no_json() {
    return onEveryBody(operation -> send(operation, "{\"name\": ").assertStatus(400));
  }

  @TestFactory
  Stream<DynamicTest> refuses_json_that_is_no_object() {
    return onEveryBody(
        operation -> {
          send(operation, "[]").assertStatus(400);
          send(operation, "null").assertStatus(400);
          send(operation, "").assertStatus(400);
        });
  }

  @TestFactory
  Stream<DynamicTest> refuses_json_that_is_nested_too_deep() {
    String deep = "{\"a\":".repeat(200) + "1" + "}".repeat(200);
    return onEveryBody(operation -> send(operation, deep).assertStatus(400));
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_body_that_is_too_large() {
    String large = "{\"a\": \"" + "x".repeat(OVER_A_MEBIBYTE) + "\"}";
    return onEveryBody(operation -> send(operation, large).assertStatus(413));
  }

  @TestFactory
  Stream<DynamicTest> refuses_other_media_types() {
    return onEvery(
        operation -> operation.requestBody().isPresent(),
        operation -> {
          Call call = CALLS.to(operation);
          call.header("Content-Type", "text/plain").send().assertStatus(415);
        });
  }

  private static Stream<DynamicTest> onEveryBody(java.util.function.Consumer<Operation> rule) {
    return onEvery(operation -> operation.requestBody().filter(Body::isJson).isPresent(), rule);
  }

  private static Body body(Operation operation) {
    return operation.requestBody().orElseThrow();
  }

  private static ObjectNode valid(Operation operation) {
    return (ObjectNode) Json.read(CALLS.to(operation).body());
  }

  private static Answer send(Operation operation, String content) {
    return CALLS.to(operation).body(body(operation).mediaType(), content).send();
  }

  private static JsonNode ofAnotherType(JsonNode schema) {
    String type = Contract.document().resolve(schema).path("type").asText();
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return type.equals("object") ? nodes.numberNode(7) : nodes.objectNode().put("wrong", true);
  }
}
