// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

/**
 * Holds bodies against their documented schemas (JSON Schema 2020-12, as OpenAPI 3.1 has it). The
 * schemas are closed first: what is answered has to be documented.
 */
public final class Schemas {

  private final ApiDocument document;
  private final JsonNode components;

  /** Every answer is held against one, so that each is read only once. */
  private final Map<JsonNode, JsonSchema> known = new ConcurrentHashMap<>();

  public Schemas(ApiDocument document) {
    this.document = document;
    this.components = closed(document.root().path("components").deepCopy());
  }

  /** Every way in which the value breaks the schema; empty when it fits. */
  public List<String> faults(JsonNode schema, JsonNode value) {
    JsonSchema read = known.computeIfAbsent(schema, this::read);
    return read.validate(value).stream().map(Object::toString).toList();
  }

  private JsonSchema read(JsonNode schema) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.putArray("allOf").add(closed(schema.deepCopy()));
    whole.set("components", components);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(whole, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  private static JsonNode closed(JsonNode node) {
    if (node instanceof ObjectNode object && isOpenObject(object)) {
      object.put("additionalProperties", false);
    }
    node.forEach(Schemas::closed);
    return node;
  }

  private static boolean isOpenObject(ObjectNode schema) {
    boolean composed = Set.of("allOf", "oneOf", "anyOf").stream().anyMatch(schema::has);
    return schema.path("properties").isObject()
        && !composed
        && !schema.has("additionalProperties")
        && !schema.has("unevaluatedProperties");
  }

  public ApiDocument document() {
    return document;
  }
}
