// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static nl.socialteams.systemtests.contract.Contract.document;
import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static nl.socialteams.systemtests.contract.Contract.tests;
import static org.assertj.core.api.Assertions.assertThat;

/** The API Design Rules of the Dutch government, as far as a document can show them. */
class DesignRulesTest {

  private static final Pattern PATH =
      Pattern.compile(
          "/(area|cases|budget|reporting)/v[1-9]\\d*(/[a-z0-9-]+|/\\{[a-z][a-zA-Z]+}|/_[a-z-]+)+");
  private static final Pattern PERSONAL =
      Pattern.compile(
          "bsn|.*e-?mail.*|.*surname|.*(first|last|given|family|full|birth)name.*|name|naam");
  private static final Pattern MONEY =
      Pattern.compile(
          "(?i)(?!.*(on|(?-i:Id))$).*(amount|price|cost|ceiling|available|reserved|spent|saving).*");

  @TestFactory
  Stream<DynamicTest> paths_are_plain_words_under_a_major_version() {
    return onEvery(operation -> assertThat(operation.path()).matches(PATH));
  }

  @TestFactory
  Stream<DynamicTest> query_keys_are_camel_case() {
    return onEvery(
        operation -> operation.parametersIn("query").findAny().isPresent(),
        operation ->
            assertThat(operation.parametersIn("query"))
                .allSatisfy(p -> assertThat(p.name()).matches("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*")));
  }

  @TestFactory
  Stream<DynamicTest> no_address_takes_what_identifies_a_person() {
    return onEvery(
        operation ->
            assertThat(operation.parameters().stream().filter(p -> !p.in().equals("header")))
                .noneMatch(p -> PERSONAL.matcher(p.name().toLowerCase(Locale.ROOT)).matches()));
  }

  @TestFactory
  Stream<DynamicTest> reading_and_deleting_take_no_body() {
    return onEvery(
        operation -> operation.method().matches("GET|DELETE"),
        operation -> assertThat(operation.requestBody()).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> operation_ids_are_used_once() {
    return onEvery(
        operation ->
            assertThat(document().operations())
                .filteredOn(
                    o ->
                        o.content()
                            .path("operationId")
                            .equals(operation.content().path("operationId")))
                .hasSize(1));
  }

  @TestFactory
  Stream<DynamicTest> members_are_camel_case_and_say_what_kind_of_value_they_hold() {
    return onEverySchema(
        (name, member) -> {
          assertThat(name).matches("[a-z][a-zA-Z0-9]*");
          JsonNode schema = document().resolve(member);
          assertThat(Stream.of("type", "enum", "allOf", "oneOf", "anyOf").anyMatch(schema::has))
              .as("%s has a type", name)
              .isTrue();
        });
  }

  @TestFactory
  Stream<DynamicTest> money_is_a_text_with_two_decimals() {
    return onEverySchema(
        (name, member) -> {
          JsonNode schema = document().resolve(member);
          if (MONEY.matcher(name).matches()
              && !schema.path("type").asText().matches("object|array|boolean")) {
            assertThat(schema.path("type").asText()).as(name).isEqualTo("string");
            assertThat("125.00").as(name).matches(schema.path("pattern").asText());
            assertThat("125.001").as(name).doesNotMatch(schema.path("pattern").asText());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> days_and_moments_say_that_they_are() {
    return onEverySchema(
        (name, member) -> {
          String format = document().resolve(member).path("format").asText();
          if (name.matches("on|date|.*(On|Date)|(valid|known|inForce)(From|Until)")) {
            assertThat(format).as(name).isIn("date", "date-time");
          }
        });
  }

  @Test
  void names_whom_to_ask_and_its_version() {
    JsonNode info = document().root().path("info");
    assertThat(info.at("/contact/name").asText()).isNotBlank();
    assertThat(info.at("/contact/email").asText()).contains("@");
    assertThat(info.at("/contact/url").asText()).startsWith("https://");
    assertThat(info.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(document().root().path("openapi").asText()).startsWith("3.1");
  }

  @Test
  void names_the_four_versioned_addresses() {
    assertThat(document().root().path("servers").findValuesAsText("url"))
        .containsExactlyInAnyOrder("/area/v1", "/cases/v1", "/budget/v1", "/reporting/v1");
  }

  private static Stream<DynamicTest> onEverySchema(Check check) {
    return tests(
        document().root().at("/components/schemas").properties().stream()
            .filter(schema -> schema.getValue().has("properties"))
            .map(
                schema ->
                    DynamicTest.dynamicTest(schema.getKey(), () -> checkMembers(schema, check))));
  }

  private static void checkMembers(Map.Entry<String, JsonNode> schema, Check check) {
    schema
        .getValue()
        .path("properties")
        .properties()
        .forEach(m -> check.on(m.getKey(), m.getValue()));
  }

  private interface Check {
    void on(String name, JsonNode member);
  }
}
