// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.document.Operation;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static org.assertj.core.api.Assertions.assertThat;

/** Every operation is documented whole. */
class DocumentationRulesTest {

  @TestFactory
  Stream<DynamicTest> says_what_it_is_for_with_the_dutch_term() {
    return onEvery(
        operation -> {
          JsonNode content = operation.content();
          assertThat(content.path("operationId").asText()).matches("[a-z][a-zA-Z0-9]+");
          assertThat(content.path("summary").asText()).isNotBlank();
          assertThat(content.path("description").asText())
              .as("a description with the Dutch term between asterisks")
              .containsPattern("\\*[^*]+\\*");
        });
  }

  @TestFactory
  Stream<DynamicTest> stands_under_a_heading_that_is_described() {
    Set<String> described = new TreeSet<>();
    Contract.document()
        .root()
        .path("tags")
        .forEach(
            tag -> {
              if (tag.hasNonNull("description")) {
                described.add(tag.path("name").asText());
              }
            });
    return onEvery(
        operation -> {
          List<String> tags = new ArrayList<>();
          operation.content().path("tags").forEach(tag -> tags.add(tag.asText()));
          assertThat(tags).isNotEmpty();
          assertThat(described).containsAll(tags);
        });
  }

  @TestFactory
  Stream<DynamicTest> names_the_roles_and_scopes_that_may_call_it() {
    return onEvery(
        operation -> {
          assertThat(operation.roles()).isNotEmpty();
          Set<String> secured = new TreeSet<>();
          operation
              .content()
              .path("security")
              .forEach(way -> way.forEach(scopes -> scopes.forEach(s -> secured.add(s.asText()))));
          assertThat(secured).isEqualTo(operation.roles());
        });
  }

  @TestFactory
  Stream<DynamicTest> describes_every_parameter() {
    return onEvery(
        operation -> !operation.parameters().isEmpty(),
        operation ->
            assertThat(operation.parameters())
                .allSatisfy(
                    parameter -> {
                      assertThat(parameter.content().path("description").asText()).isNotBlank();
                      assertThat(parameter.schema().isObject()).isTrue();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> documents_every_refusal() {
    return onEvery(
        operation -> assertThat(operation.statuses()).containsAll(expectedRefusals(operation)));
  }

  @TestFactory
  Stream<DynamicTest> documents_refusals_as_problem_details() {
    return onEvery(
        operation ->
            assertThat(operation.statuses().stream().filter(s -> s.matches("[45]..")))
                .allSatisfy(
                    status -> {
                      JsonNode content =
                          operation.response(Integer.parseInt(status)).path("content");
                      assertThat(content.at("/application~1problem+json/schema/$ref").asText())
                          .as(status)
                          .isEqualTo("#/components/schemas/Problem");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> documents_the_headers_of_its_answers() {
    return onEvery(
        operation -> {
          JsonNode headers = operation.response(operation.successStatus()).path("headers");
          assertThat(headers.has("API-Version")).as("API-Version").isTrue();
          assertThat(!operation.isCreation() || headers.has("Location")).as("Location").isTrue();
          assertThat(!operation.isList() || headers.has("Link")).as("Link").isTrue();
          boolean single = operation.method().equals("GET") && operation.path().endsWith("}");
          assertThat(!single || headers.has("ETag")).as("ETag").isTrue();
        });
  }

  private static List<String> expectedRefusals(Operation operation) {
    List<String> expected = new ArrayList<>(List.of("400", "401", "403"));
    if (operation.parametersIn("path").findAny().isPresent()) {
      expected.add("404");
    }
    if (operation.successBody().isPresent()) {
      expected.add("406");
    }
    if (operation.requestBody().isPresent()) {
      expected.addAll(List.of("413", "415"));
    }
    if (operation.header("Idempotency-Key").isPresent()) {
      expected.addAll(List.of("409", "422"));
    }
    if (operation.isConditional()) {
      expected.addAll(List.of("412", "428"));
    }
    return expected;
  }
}
