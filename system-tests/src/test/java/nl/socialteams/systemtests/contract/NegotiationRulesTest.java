// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.Answer;
import nl.socialteams.systemtests.contract.calls.Call;
import nl.socialteams.systemtests.contract.calls.RefusedCalls;
import nl.socialteams.systemtests.contract.document.Operation;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static nl.socialteams.systemtests.contract.Contract.tests;
import static org.assertj.core.api.Assertions.assertThat;

/** Methods, media types and addresses are those of the document and no others. */
class NegotiationRulesTest {

  private static final RefusedCalls CALLS = new RefusedCalls();

  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  @TestFactory
  Stream<DynamicTest> refuses_methods_it_does_not_know_and_names_those_it_does() {
    return tests(Contract.document().paths().flatMap(NegotiationRulesTest::unknownMethods));
  }

  @TestFactory
  Stream<DynamicTest> refuses_to_answer_in_html() {
    return onEvery(
        operation -> operation.successBody().isPresent(),
        operation -> CALLS.to(operation).header("Accept", "text/html").send().assertStatus(406));
  }

  @TestFactory
  Stream<DynamicTest> knows_no_address_with_a_slash_at_the_end() {
    return onEvery(
        operation -> {
          Call call = CALLS.to(operation);
          String[] parts = call.address().split("\\?", 2);
          String query = parts.length > 1 ? "?" + parts[1] : "";
          call.address(parts[0] + "/" + query).send().assertStatus(404);
        });
  }

  private static Stream<DynamicTest> unknownMethods(String path) {
    List<Operation> known =
        Contract.document().operations().stream().filter(o -> o.path().equals(path)).toList();
    return METHODS.stream()
        .filter(method -> known.stream().noneMatch(o -> o.method().equals(method)))
        .map(
            method ->
                DynamicTest.dynamicTest(method + " " + path, () -> refusesMethod(method, known)));
  }

  private static void refusesMethod(String method, List<Operation> known) {
    Answer answer = CALLS.to(known.getFirst()).method(method).send().assertStatus(405);
    assertThat(answer.header("Allow")).as("Allow of %s", answer).isNotNull();
    assertThat(Arrays.asList(answer.header("Allow").split(" *, *")))
        .containsAll(known.stream().map(Operation::method).toList())
        .doesNotContain(method);
  }
}
