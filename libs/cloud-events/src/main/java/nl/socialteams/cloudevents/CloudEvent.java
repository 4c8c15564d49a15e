// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;

import static java.util.Objects.requireNonNull;

/**
 * The envelope, as CloudEvents 1.0 and its Dutch government profile ask for it.
 *
 * @param source the service that publishes, as an urn that outlives hosts and organisations
 * @param subject the opaque id of the aggregate; it is the key of the record in Kafka too
 * @param time when it happened
 * @param dataschema names the JSON Schema of the data
 */
@JsonPropertyOrder({
  "specversion",
  "id",
  "source",
  "type",
  "subject",
  "time",
  "datacontenttype",
  "dataschema",
  "data"
})
public record CloudEvent(
    UUID id, URI source, String type, String subject, Instant time, URI dataschema, JsonNode data) {

  static final String SPECIFICATION = "1.0";

  public CloudEvent {
    requireNonNull(id, "id");
    requireNonNull(source, "source");
    requireNonNull(type, "type");
    requireNonNull(subject, "subject");
    requireNonNull(time, "time");
    requireNonNull(data, "data");
  }

  @JsonProperty("specversion")
  public String specversion() {
    return SPECIFICATION;
  }

  @JsonProperty("datacontenttype")
  public String datacontenttype() {
    return "application/json";
  }

  /**
   * The data as the contract's record; members that the record does not have are ignored.
   *
   * @throws UnreadableEventException when a member that must be there is absent or malformed
   */
  public <T> T dataAs(Class<T> payload) {
    return EventJson.readData(data, payload);
  }
}
