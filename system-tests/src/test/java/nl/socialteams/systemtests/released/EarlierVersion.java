// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.released;

import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A document in the words of OpenAPI 3.0, which the comparison knows: it overlooks a change of type
 * in 3.1. What is no promise is left out: examples, and the list of roles, of which any one is
 * enough (the comparison takes a further role for one more condition).
 */
final class EarlierVersion {
  private static final Set<String> NO_PROMISE = Set.of("example", "examples", "security");

  private EarlierVersion() {}

  static ObjectNode of(JsonNode document) {
    ObjectNode earlier = (ObjectNode) rewritten(document);
    return earlier.put("openapi", "3.0.3");
  }

  private static JsonNode rewritten(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return rewritten(object);
    }
    if (node instanceof ArrayNode array) {
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> items.add(rewritten(item)));
      return items;
    }
    return node;
  }

  private static ObjectNode rewritten(ObjectNode object) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = member.getKey();
      if (name.equals("type") && member.getValue().isArray()) {
        writeType(member.getValue(), result);
      } else if (!NO_PROMISE.contains(name) || isSchemaOfMember(member.getValue())) {
        result.set(name, rewritten(member.getValue()));
      }
    }
    return result;
  }

  /** A member may be called "example" too. */
  private static boolean isSchemaOfMember(JsonNode value) {
    return value.has("type") || value.has("$ref");
  }

  private static void writeType(JsonNode types, ObjectNode schema) {
    for (JsonNode type : types) {
      if (type.asText().equals("null")) {
        schema.put("nullable", true);
      } else {
        schema.put("type", type.asText());
      }
    }
  }
}
