// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A documented body of a request or an answer.
 *
 * @param schema may be a reference
 */
public record Body(ApiDocument document, String mediaType, JsonNode schema, JsonNode content) {

  public static Optional<Body> in(ApiDocument document, JsonNode holder) {
    JsonNode content = holder.path("content");
    if (!content.fieldNames().hasNext()) {
      return Optional.empty();
    }
    String mediaType = content.fieldNames().next();
    JsonNode media = content.get(mediaType);
    return Optional.of(new Body(document, mediaType, media.path("schema"), media));
  }

  /** Whether it is one JSON value, read whole; others are files and streams of rows. */
  public boolean isJson() {
    return mediaType.equals("application/json") || mediaType.equals("application/merge-patch+json");
  }

  public JsonNode resolvedSchema() {
    return document.resolve(schema);
  }

  public List<JsonNode> examples() {
    List<JsonNode> examples = new ArrayList<>();
    if (content.has("example")) {
      examples.add(content.get("example"));
    }
    content
        .path("examples")
        .forEach(example -> examples.add(document.resolve(example).path("value")));
    return examples;
  }

  /** The members of an object and their schemas. */
  public JsonNode members() {
    return resolvedSchema().path("properties");
  }

  public List<String> requiredMembers() {
    List<String> required = new ArrayList<>();
    resolvedSchema().path("required").forEach(name -> required.add(name.asText()));
    return required;
  }
}
