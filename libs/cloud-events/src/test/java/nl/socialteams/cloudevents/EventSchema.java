// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** The JSON Schema of an event type, found by the name that the type gives it. */
public record EventSchema(JsonSchema schema) {

  /** {@code urn:socialteams:schema:area:team-changed:v1} is /schema/area/team-changed.v1.json. */
  public static EventSchema of(EventType<?> type) {
    String[] urn = type.schema().toString().split(":", -1);
    String resource = "/schema/" + urn[3] + "/" + urn[4] + "." + urn[5] + ".json";
    InputStream json = type.payload().getResourceAsStream(resource);
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(json);
    if (!type.schema().toString().equals(schema.getId())) {
      throw new AssertionError(resource + " has the id " + schema.getId());
    }
    return new EventSchema(schema);
  }

  public Set<ValidationMessage> faults(JsonNode data) {
    return schema.validate(
        data, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  List<String> required() {
    List<String> members = new ArrayList<>();
    schema.getSchemaNode().path("required").forEach(member -> members.add(member.asText()));
    return members;
  }

  static JsonNode without(JsonNode data, String member) {
    ObjectNode rest = data.deepCopy();
    rest.remove(member);
    return rest;
  }
}
