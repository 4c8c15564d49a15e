// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.events;

import java.util.TreeMap;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An AsyncAPI 3.0 document: a channel for each topic, a message for each type of event. */
final class EventCatalogue {

  private final JsonObject beginning;
  private final TreeMap<String, JsonObject> channels = new TreeMap<>();
  private final TreeMap<String, JsonObject> operations = new TreeMap<>();
  private final TreeMap<String, JsonObject> messages = new TreeMap<>();
  private final TreeMap<String, JsonObject> schemas = new TreeMap<>();

  EventCatalogue(JsonObject beginning) {
    this.beginning = beginning;
  }

  void add(DescribedEvent event) {
    schemas.putAll(new MovedSchema(event.title(), event.schema()).parts());
    messages.put(event.name(), message(event));
    channels
        .computeIfAbsent(event.topic(), EventCatalogue::channel)
        .getJsonObject("messages")
        .put(event.name(), reference("#/components/messages/" + event.name()));
    operations.put(
        "publish-" + event.topic(),
        new JsonObject()
            .put("action", "send")
            .put("channel", reference("#/channels/" + event.topic()))
            .put("summary", event.publisher() + " publishes here"));
  }

  JsonObject result() {
    return beginning
        .copy()
        .put("channels", sorted(channels))
        .put("operations", sorted(operations))
        .put(
            "components",
            new JsonObject().put("messages", sorted(messages)).put("schemas", sorted(schemas)));
  }

  private static JsonObject channel(String topic) {
    JsonObject compacted = new JsonObject().put("cleanup.policy", new JsonArray().add("compact"));
    return new JsonObject()
        .put("address", topic)
        .put("messages", new JsonObject())
        .put(
            "bindings",
            new JsonObject()
                .put(
                    "kafka",
                    new JsonObject()
                        .put("topicConfiguration", compacted)
                        .put("bindingVersion", "0.5.0")));
  }

  private static JsonObject message(DescribedEvent event) {
    return new JsonObject()
        .put("name", event.name())
        .put("title", event.title())
        .put("summary", event.schema().getString("description"))
        .put("contentType", "application/cloudevents+json")
        .put("payload", envelope(event));
  }

  /** CloudEvents 1.0 in structured mode, with the state as its data. */
  private static JsonObject envelope(DescribedEvent event) {
    JsonObject members =
        new JsonObject()
            .put("specversion", constant("1.0"))
            .put("id", text("uuid"))
            .put("source", constant("urn:socialteams:" + event.publisher()))
            .put("type", constant(event.name()))
            .put("subject", new JsonObject().put("type", "string"))
            .put("time", text("date-time"))
            .put("datacontenttype", constant("application/json"))
            .put("dataschema", constant(event.schemaName()))
            .put("data", reference("#/components/schemas/" + event.title()));
    JsonArray required = new JsonArray();
    members.fieldNames().forEach(required::add);
    return new JsonObject()
        .put("type", "object")
        .put("required", required)
        .put("properties", members);
  }

  private static JsonObject constant(String value) {
    return new JsonObject().put("type", "string").put("const", value);
  }

  private static JsonObject text(String format) {
    return new JsonObject().put("type", "string").put("format", format);
  }

  private static JsonObject reference(String target) {
    return new JsonObject().put("$ref", target);
  }

  private static JsonObject sorted(TreeMap<String, JsonObject> parts) {
    JsonObject result = new JsonObject();
    parts.forEach(result::put);
    return result;
  }
}
