// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import nl.socialteams.gateway.bilogin.BiLogin;

/**
 * Adds service documents to the suite's. Paths get the service's prefix. The suite's servers name
 * the versioned addresses of all services; each path item names the gateway's own root instead, so
 * that a client that reads the document resolves every path correctly.
 */
final class DocumentMerge {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private static final String SIGN_IN = "signIn";
  private static final String BI_LOGIN = "biLogin";

  private final JsonObject suite;
  private final JsonArray servers = new JsonArray();
  private final TreeMap<String, JsonObject> paths = new TreeMap<>();
  private final NamedParts components = new NamedParts();
  private final NamedParts tags = new NamedParts();
  private final Set<String> operationIds = new HashSet<>();

  DocumentMerge(JsonObject suite) {
    this.suite = suite.copy();
    if (this.suite.remove("components") instanceof JsonObject own) {
      addComponents(own, "the suite");
    }
  }

  void add(ServiceDocument service) {
    servers.add(new JsonObject().put("url", service.prefix()).put("description", service.name()));
    service.paths().forEach((path, item) -> addPath(service, path, item));
    addComponents(service.components(), service.name());
    for (Object tag : service.content().getJsonArray("tags", new JsonArray())) {
      JsonObject content = (JsonObject) tag;
      tags.add("tag", content.getString("name"), content, service.name());
    }
  }

  private void addComponents(JsonObject all, String owner) {
    for (String kind : all.fieldNames()) {
      components.addAll(kind, all.getJsonObject(kind), owner);
    }
  }

  private void addPath(ServiceDocument service, String path, JsonObject described) {
    JsonObject item = described.copy();
    for (String method : item.fieldNames()) {
      if (METHODS.contains(method)) {
        addOperation(service, item.getJsonObject(method), waysIn(method, path));
      }
    }
    JsonArray gateway = new JsonArray().add(new JsonObject().put("url", "/"));
    if (paths.put(path, item.put("servers", gateway)) != null) {
      throw new MergeRefused("path", path, service.name());
    }
  }

  /** What asks for a token can be tried by who signs in; reports are read by BI tools too. */
  private List<String> waysIn(String method, String path) {
    boolean readsReports = method.equals("get") && BiLogin.reads(path);
    return readsReports ? List.of(SIGN_IN, BI_LOGIN) : List.of(SIGN_IN);
  }

  private void addOperation(ServiceDocument service, JsonObject operation, List<String> waysIn) {
    String id = operation.getString("operationId");
    if (!operationIds.add(id)) {
      throw new MergeRefused("operation", id, service.name());
    }
    JsonArray security = operation.getJsonArray("security", new JsonArray());
    if (!security.isEmpty()) {
      waysIn.stream()
          .filter(scheme -> components.of("securitySchemes").containsKey(scheme))
          .forEach(scheme -> security.add(new JsonObject().put(scheme, new JsonArray())));
    }
  }

  JsonObject result() {
    JsonObject allPaths = new JsonObject();
    paths.forEach(allPaths::put);
    return suite
        .copy()
        .put("servers", servers)
        .put("tags", new JsonArray(tags.of("tag").stream().map(entry -> entry.getValue()).toList()))
        .put("paths", allPaths)
        .put("components", components.all());
  }
}
