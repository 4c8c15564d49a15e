// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.document;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A parameter of an operation.
 *
 * @param in path, query or header
 * @param example null where there is none
 */
public record Parameter(
    String name, String in, boolean required, JsonNode schema, String example, JsonNode content) {

  static Parameter of(JsonNode content) {
    return new Parameter(
        content.path("name").asText(),
        content.path("in").asText(),
        content.path("required").asBoolean(),
        content.path("schema"),
        exampleIn(content),
        content);
  }

  private static String exampleIn(JsonNode content) {
    return content.hasNonNull("example") ? content.get("example").asText() : null;
  }
}
