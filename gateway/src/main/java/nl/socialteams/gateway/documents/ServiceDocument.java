// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonObject;

/** The OpenAPI document of one service, whose paths are relative to its versioned address. */
record ServiceDocument(String name, JsonObject content) {

  /** The path of the service's major version, such as {@code /area/v1}. */
  String prefix() {
    String address = content.getJsonArray("servers").getJsonObject(0).getString("url");
    return URI.create(address).getPath();
  }

  /** The path items by their full path. */
  Map<String, JsonObject> paths() {
    JsonObject paths = content.getJsonObject("paths");
    return paths.fieldNames().stream()
        .collect(Collectors.toMap(path -> prefix() + path, paths::getJsonObject));
  }

  JsonObject components() {
    return content.getJsonObject("components", new JsonObject());
  }
}
