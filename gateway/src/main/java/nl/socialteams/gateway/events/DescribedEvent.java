// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import io.vertx.core.json.JsonObject;

/**
 * A type of event and the JSON Schema of what it carries.
 *
 * @param name such as {@code nl.socialteams.cases.registration-changed.v1}
 * @param schemaName such as {@code urn:socialteams:schema:cases:registration-changed:v1}
 */
record DescribedEvent(String name, String topic, String schemaName, JsonObject schema) {

  /** The schema stands beside the class of the payload: {@code schema/cases/….v1.json}. */
  static DescribedEvent of(String name, String topic, String schemaName, Class<?> payload) {
    String[] parts = schemaName.split(":", -1);
    String resource = "/schema/" + parts[3] + "/" + parts[4] + "." + parts[5] + ".json";
    try (InputStream stream =
        Objects.requireNonNull(payload.getResourceAsStream(resource), resource)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new DescribedEvent(name, topic, schemaName, new JsonObject(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Which service publishes it; topics begin with the name that its addresses begin with too. */
  String publisher() {
    String prefix = topic.substring(0, topic.indexOf('.'));
    return (prefix.equals("cases") ? "case" : prefix) + "-service";
  }

  /** The name of the payload's record. */
  String title() {
    return schema.getString("title");
  }
}
