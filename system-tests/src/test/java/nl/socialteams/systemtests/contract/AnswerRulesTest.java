// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.net.URI;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.Answer;
import nl.socialteams.systemtests.contract.calls.Call;
import nl.socialteams.systemtests.contract.calls.Caller;
import nl.socialteams.systemtests.contract.calls.ValidCalls;
import nl.socialteams.systemtests.contract.document.Operation;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static nl.socialteams.systemtests.contract.Contract.tests;
import static org.assertj.core.api.Assertions.assertThat;

/** Every operation does what its example promises, and answers what it documents. */
class AnswerRulesTest {

  @TestFactory
  Stream<DynamicTest> answers_its_example_as_documented() {
    return onEvery(
        operation -> {
          Answer answer = ValidCalls.success(operation).answer();
          operation
              .successBody()
              .ifPresentOrElse(
                  body -> {
                    assertThat(answer.header("Content-Type")).startsWith(body.mediaType());
                    if (!body.mediaType().startsWith("text/")) {
                      assertThat(Contract.schemas().faults(body.schema(), answer.json()))
                          .as("form of %s", answer)
                          .isEmpty();
                    }
                  },
                  () -> assertThat(answer.body()).as("undocumented body").isEmpty());
        });
  }

  @TestFactory
  Stream<DynamicTest> says_where_what_it_created_is_found() {
    return onEvery(
        Operation::isCreation,
        operation -> {
          Answer created = ValidCalls.success(operation).answer();
          String path = URI.create(created.header("Location")).getPath();
          readingOf(path)
              .ifPresent(
                  reading ->
                      new Call(reading, path)
                          .as(Caller.firstAllowedTo(reading))
                          .send()
                          .assertStatus(200));
        });
  }

  @TestFactory
  Stream<DynamicTest> shows_each_services_own_document_to_everybody() {
    Operation any = Contract.document().operations().getFirst();
    return tests(
        Contract.document().root().path("servers").findValuesAsText("url").stream()
            .map(
                server ->
                    DynamicTest.dynamicTest(
                        server,
                        () -> {
                          Answer answer =
                              new Call(any, server + "/openapi.json").method("GET").send();
                          assertThat(answer.assertStatus(200).json().path("paths")).isNotEmpty();
                          assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
                        })));
  }

  private static java.util.Optional<Operation> readingOf(String path) {
    return Contract.document().operations().stream()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> path.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+")))
        .filter(operation -> operation.parametersIn("query").noneMatch(p -> p.required()))
        .findFirst();
  }
}
