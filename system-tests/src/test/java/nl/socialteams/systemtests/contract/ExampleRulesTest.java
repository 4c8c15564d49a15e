// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.document.Body;
import nl.socialteams.systemtests.contract.document.Operation;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static org.assertj.core.api.Assertions.assertThat;

/** Every body has an example, and every example is right. */
class ExampleRulesTest {

  @TestFactory
  Stream<DynamicTest> shows_an_example_of_every_body() {
    return onEvery(
        operation -> !bodies(operation).isEmpty(),
        operation ->
            assertThat(bodies(operation)).allSatisfy(b -> assertThat(b.examples()).isNotEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> answers_something_that_is_documented() {
    return onEvery(
        operation -> operation.successStatus() != 204,
        operation -> {
          assertThat(operation.successBody()).as("the body of a success").isPresent();
          assertThat(operation.successBody().orElseThrow().schema().isEmpty()).isFalse();
        });
  }

  @TestFactory
  Stream<DynamicTest> shows_examples_that_fit_their_schema() {
    return onEvery(
        operation -> !bodies(operation).isEmpty(),
        operation -> {
          for (Body body : bodies(operation)) {
            for (JsonNode example : body.examples()) {
              assertThat(Contract.schemas().faults(body.schema(), example))
                  .as("%s", example)
                  .isEmpty();
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> shows_examples_of_parameters_that_fit() {
    return onEvery(
        operation -> operation.parameters().stream().anyMatch(p -> p.example() != null),
        operation ->
            operation.parameters().stream()
                .filter(parameter -> parameter.example() != null)
                .forEach(
                    parameter ->
                        assertThat(
                                Contract.schemas()
                                    .faults(parameter.schema(), parameter.content().get("example")))
                            .as(parameter.name())
                            .isEmpty()));
  }

  private static List<Body> bodies(Operation operation) {
    List<Body> bodies = new ArrayList<>();
    operation.requestBody().ifPresent(bodies::add);
    for (String status : operation.statuses()) {
      if (status.matches("\\d+")) {
        Body.in(operation.document(), operation.response(Integer.parseInt(status)))
            .ifPresent(bodies::add);
      }
    }
    return bodies;
  }
}
