// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.events;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * A schema that moves from a file of its own into a larger document: its definitions become
 * components beside it, under its own name, and its references follow.
 */
record MovedSchema(String name, JsonObject schema) {

  private static final String DEFINITIONS = "$defs";
  private static final String INSIDE = "#/$defs/";
  private static final Set<String> OF_THE_FILE = Set.of("$schema", "$id", DEFINITIONS);

  Map<String, JsonObject> parts() {
    Map<String, JsonObject> parts = new TreeMap<>();
    JsonObject own = schema.copy();
    OF_THE_FILE.forEach(own::remove);
    parts.put(name, moved(own));
    JsonObject definitions = schema.getJsonObject(DEFINITIONS, new JsonObject());
    for (String definition : definitions.fieldNames()) {
      parts.put(nameOf(definition), moved(definitions.getJsonObject(definition)));
    }
    return parts;
  }

  private String nameOf(String definition) {
    return name + "." + definition;
  }

  private JsonObject moved(JsonObject part) {
    JsonObject result = new JsonObject();
    part.forEach(member -> result.put(member.getKey(), movedValue(member.getValue())));
    if (part.getValue("$ref") instanceof String inside && inside.startsWith(INSIDE)) {
      String definition = inside.substring(INSIDE.length());
      result.put("$ref", "#/components/schemas/" + nameOf(definition));
    }
    return result;
  }

  private Object movedValue(Object value) {
    if (value instanceof JsonObject object) {
      return moved(object);
    }
    if (value instanceof JsonArray array) {
      JsonArray result = new JsonArray();
      array.forEach(item -> result.add(movedValue(item)));
      return result;
    }
    return value;
  }
}
