// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.Answer;
import nl.socialteams.systemtests.contract.calls.Bodies;
import nl.socialteams.systemtests.contract.calls.Call;
import nl.socialteams.systemtests.contract.calls.Caller;
import nl.socialteams.systemtests.contract.calls.Json;
import nl.socialteams.systemtests.contract.calls.ValidCalls;
import nl.socialteams.systemtests.contract.calls.ValidCalls.Success;
import nl.socialteams.systemtests.contract.document.Operation;
import nl.socialteams.systemtests.contract.document.Parameter;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static org.assertj.core.api.Assertions.assertThat;

/** Writing twice is safe. */
class IdempotencyRulesTest {

  private static final String KEY = "Idempotency-Key";

  @TestFactory
  Stream<DynamicTest> documents_a_key_on_everything_that_creates() {
    return onEvery(
        operation -> operation.isCreation() && !operation.isRepeatable(),
        operation -> assertThat(operation.header(KEY)).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> succeeds_again_without_a_key_where_a_repeat_gives_the_same_state() {
    return onEvery(
        Operation::isRepeatable,
        operation -> {
          Success first = ValidCalls.success(operation);
          assertThat(operation.header(KEY)).isEmpty();
          first.call().send().assertStatus(first.answer().status());
        });
  }

  @TestFactory
  Stream<DynamicTest> gives_the_first_answer_again() {
    return onEvery(
        IdempotencyRulesTest::takesKey,
        operation -> {
          Success first = ValidCalls.success(operation);
          Answer again = first.call().send();
          assertThat(again.status()).isEqualTo(first.answer().status());
          assertThat(again.json()).isEqualTo(first.answer().json());
          for (String name : new String[] {"Location", "ETag"}) {
            assertThat(again.header(name)).as(name).isEqualTo(first.answer().header(name));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> refuses_the_key_for_another_body() {
    return onEvery(
        operation -> takesKey(operation) && operation.requestBody().isPresent(),
        operation -> {
          Call call = ValidCalls.success(operation).call();
          String body = call.body();
          ObjectNode other = Bodies.differing(operation, (ObjectNode) Json.read(body));
          assertThat(other.toString()).as("a body that differs").isNotEqualTo(body);
          String mediaType = operation.requestBody().orElseThrow().mediaType();
          try {
            call.body(mediaType, other.toString()).send().assertStatus(422);
          } finally {
            call.body(mediaType, body);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_key_that_is_no_key() {
    return onEvery(
        IdempotencyRulesTest::takesKey,
        operation -> ValidCalls.to(operation).header(KEY, "short").send().assertStatus(400));
  }

  @TestFactory
  Stream<DynamicTest> asks_for_the_key_where_it_is_required_or_the_caller_is_a_partner() {
    return onEvery(
        operation -> operation.header(KEY).isPresent() && asksSomebody(operation),
        operation -> {
          Call call = ValidCalls.to(operation).without(KEY);
          asked(operation).forEach(caller -> call.as(caller).send().assertStatus(400));
        });
  }

  private static boolean takesKey(Operation operation) {
    return operation.header(KEY).isPresent();
  }

  private static boolean asksSomebody(Operation operation) {
    return asked(operation).findAny().isPresent();
  }

  private static Stream<Caller> asked(Operation operation) {
    boolean everybody = operation.header(KEY).filter(Parameter::required).isPresent();
    return Caller.allowedTo(operation).stream()
        .filter(caller -> everybody || caller.grants().contains("partner"));
  }
}
