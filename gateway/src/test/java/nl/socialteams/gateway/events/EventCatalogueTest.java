// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.cases.CaseEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue that the build wrote. */
@Tag("G1")
class EventCatalogueTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode catalogue = read(Path.of("target/asyncapi/asyncapi.json"));

  @Test
  void is_a_document_as_asyncapi_has_it() {
    JsonSchema rules =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(read(Path.of("src/test/resources/asyncapi/3.0.0.json")));

    assertThat(rules.validate(catalogue)).extracting(ValidationMessage::toString).isEmpty();
  }

  @Test
  void refers_to_nothing_that_is_not_there() {
    List<String> references = catalogue.findValuesAsText("$ref");

    assertThat(references)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            reference ->
                assertThat(catalogue.at(pointer(reference)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void tells_of_every_event_that_there_is() {
    List<EventType<?>> all =
        Stream.of(AreaEvents.all(), CaseEvents.all(), BudgetEvents.all())
            .flatMap(List::stream)
            .toList();

    assertThat(all)
        .allSatisfy(
            type -> {
              JsonNode message = catalogue.path("components").path("messages").path(type.name());
              assertThat(message.at("/payload/properties/dataschema/const").asText())
                  .isEqualTo(type.schema().toString());
              assertThat(
                      catalogue
                          .path("channels")
                          .path(type.topic())
                          .path("messages")
                          .has(type.name()))
                  .isTrue();
            });
    assertThat(catalogue.path("components").path("messages")).hasSize(all.size());
  }

  @Test
  void describes_what_is_really_sent() throws IOException {
    JsonSchema registration = payload("nl.socialteams.cases.registration-changed.v1");
    JsonNode sent =
        MAPPER.readTree(CaseEvents.class.getResource("/examples/cases/registration-running.json"));

    assertThat(registration.validate(sent)).extracting(ValidationMessage::toString).isEmpty();
  }

  /** The payload's schema with the components that it refers to. */
  private JsonSchema payload(String event) {
    JsonNode message = catalogue.path("components").path("messages").path(event);
    var whole = (com.fasterxml.jackson.databind.node.ObjectNode) message.path("payload").deepCopy();
    whole.set("components", catalogue.path("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(whole);
  }

  private static String pointer(String reference) {
    return reference.substring(1);
  }

  private static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
