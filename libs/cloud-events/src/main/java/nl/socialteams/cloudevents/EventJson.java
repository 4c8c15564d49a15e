// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Events as JSON. The mapper is this library's own: what a service sets for its HTTP requests
 * (unknown members refused) must not reach its events (unknown members ignored).
 */
public final class EventJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private static final List<String> REQUIRED =
      List.of("id", "source", "type", "subject", "time", "data");

  private EventJson() {}

  public static String write(CloudEvent event) {
    try {
      return MAPPER.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The event cannot be written as JSON", e);
    }
  }

  /**
   * @throws UnreadableEventException when the text is not a CloudEvent 1.0 in JSON
   */
  public static CloudEvent read(String json) {
    JsonNode envelope = parse(json);
    String version = envelope.path("specversion").asText();
    if (!CloudEvent.SPECIFICATION.equals(version)) {
      throw new UnreadableEventException("Not a CloudEvent 1.0: specversion '" + version + "'");
    }
    return event((ObjectNode) envelope);
  }

  /** The data are taken out as they are: the larger part of an event need not be read twice. */
  private static CloudEvent event(ObjectNode envelope) {
    requireAll(envelope);
    JsonNode data = envelope.remove("data");
    Header header = readData(envelope, Header.class);
    return new CloudEvent(
        header.id,
        header.source,
        header.type,
        header.subject,
        header.time,
        header.dataschema,
        data);
  }

  private static void requireAll(ObjectNode envelope) {
    List<String> absent = REQUIRED.stream().filter(member -> !envelope.hasNonNull(member)).toList();
    if (!absent.isEmpty()) {
      throw new UnreadableEventException("Not a CloudEvent, without " + String.join(", ", absent));
    }
  }

  /** By way of text, so that an event equals itself after it has travelled. */
  static JsonNode writeData(Object data) {
    try {
      return MAPPER.readTree(MAPPER.writeValueAsString(data));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The data cannot be written as JSON", e);
    }
  }

  static <T> T readData(JsonNode data, Class<T> payload) {
    try {
      return MAPPER.treeToValue(data, payload);
    } catch (JsonProcessingException e) {
      throw new UnreadableEventException("Not a " + payload.getSimpleName(), e);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UnreadableEventException("Not JSON", e);
    }
  }

  /** All of an event but its data. */
  private record Header(
      UUID id, URI source, String type, String subject, Instant time, URI dataschema) {}
}
