// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.RefusedCalls;
import nl.socialteams.systemtests.contract.document.Operation;
import nl.socialteams.systemtests.contract.document.Parameter;

import static nl.socialteams.systemtests.contract.Contract.tests;

/** What does not exist is 404, whatever else would be said of the call. */
class IdentifierRulesTest {

  private static final RefusedCalls CALLS = new RefusedCalls();

  @TestFactory
  Stream<DynamicTest> an_unknown_id_is_not_found() {
    return onEveryId(
        (operation, parameter) -> {
          String other = unknown(parameter);
          CALLS.to(operation).naming(parameter.name(), other).send().assertStatus(404);
        });
  }

  @TestFactory
  Stream<DynamicTest> a_malformed_id_is_refused_or_not_found() {
    return onEveryId(
        (operation, parameter) -> {
          String other = "no~such~form";
          CALLS.to(operation).naming(parameter.name(), other).send().assertStatus(400, 404);
        });
  }

  @TestFactory
  Stream<DynamicTest> what_does_not_exist_is_not_found_before_its_version_is_asked_for() {
    return tests(
        Contract.document().operations().stream()
            .filter(Operation::isConditional)
            .flatMap(
                operation ->
                    named(
                        operation,
                        (o, parameter) -> {
                          String other = unknown(parameter);
                          CALLS
                              .to(o)
                              .without("If-Match")
                              .naming(parameter.name(), other)
                              .send()
                              .assertStatus(404);
                        })));
  }

  private static Stream<DynamicTest> onEveryId(Check check) {
    return tests(Contract.document().operations().stream().flatMap(o -> named(o, check)));
  }

  private static Stream<DynamicTest> named(Operation operation, Check check) {
    return operation
        .parametersIn("path")
        .map(
            parameter ->
                DynamicTest.dynamicTest(
                    operation + " without its " + parameter.name(),
                    () -> check.on(operation, parameter)));
  }

  /** Of the same form as one that exists. */
  private static String unknown(Parameter parameter) {
    boolean identifier = parameter.schema().path("format").asText().equals("uuid");
    if (identifier || parameter.example() == null) {
      return UUID.randomUUID().toString();
    }
    String other = parameter.example().replaceAll("[0-9]", "8");
    return other.equals(parameter.example()) ? "no-" + other : other;
  }

  private interface Check {
    void on(Operation operation, Parameter parameter);
  }
}
