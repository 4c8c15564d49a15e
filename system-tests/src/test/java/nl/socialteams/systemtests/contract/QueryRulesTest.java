// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.Call;
import nl.socialteams.systemtests.contract.calls.RefusedCalls;
import nl.socialteams.systemtests.contract.document.Operation;
import nl.socialteams.systemtests.contract.document.Parameter;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static nl.socialteams.systemtests.contract.Contract.tests;

/** A typing error in a query never widens a result. */
class QueryRulesTest {

  private static final RefusedCalls CALLS = new RefusedCalls();

  @TestFactory
  Stream<DynamicTest> refuses_query_parameters_it_does_not_know_and_names_each() {
    return onEvery(
        operation ->
            CALLS
                .to(operation)
                .query("unknownParameter", "1")
                .query("otherUnknown", "x")
                .send()
                .assertFaults("/unknownParameter", "/otherUnknown"));
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_parameter_that_is_given_twice() {
    return onEveryParameter(
        (operation, parameter) -> {
          String value = parameter.example() == null ? "1" : parameter.example();
          withoutQuery(operation)
              .query(parameter.name(), value)
              .query(parameter.name(), value)
              .send()
              .assertFaults("/" + parameter.name());
        });
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_value_of_another_form_and_names_the_parameter() {
    return tests(
        parameters(QueryRulesTest::hasForm)
            .map(
                found ->
                    found.test(
                        (operation, parameter) ->
                            withoutQuery(operation)
                                .query(parameter.name(), "~")
                                .send()
                                .assertFaults("/" + parameter.name()))));
  }

  @TestFactory
  Stream<DynamicTest> asks_for_required_parameters() {
    return tests(
        parameters(Parameter::required)
            .map(
                found ->
                    found.test(
                        (operation, parameter) ->
                            withoutQuery(operation).send().assertFaults("/" + parameter.name()))));
  }

  private static Call withoutQuery(Operation operation) {
    Call call = CALLS.to(operation);
    return call.address(call.address().split("\\?", 2)[0]);
  }

  private static boolean hasForm(Parameter parameter) {
    var schema = Contract.document().resolve(parameter.schema());
    return schema.has("format")
        || schema.has("enum")
        || schema.has("pattern")
        || !schema.path("type").asText().equals("string");
  }

  private static Stream<DynamicTest> onEveryParameter(Check check) {
    return tests(
        parameters(parameter -> !parameter.schema().path("type").asText().equals("array"))
            .map(found -> found.test(check)));
  }

  private static Stream<Found> parameters(java.util.function.Predicate<Parameter> concerned) {
    return Contract.document().operations().stream()
        .flatMap(
            operation ->
                operation
                    .parametersIn("query")
                    .filter(concerned)
                    .map(parameter -> new Found(operation, parameter)));
  }

  private interface Check {
    void on(Operation operation, Parameter parameter);
  }

  private record Found(Operation operation, Parameter parameter) {
    DynamicTest test(Check check) {
      return DynamicTest.dynamicTest(
          operation + " ?" + parameter.name(), () -> check.on(operation, parameter));
    }
  }
}
