// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import java.util.TreeMap;

import io.vertx.core.json.JsonObject;

/** Parts of a document by kind and name. A name may come again only with the same content. */
final class NamedParts {

  private final TreeMap<String, TreeMap<String, Object>> parts = new TreeMap<>();

  void addAll(String kind, JsonObject named, String service) {
    named.forEach(part -> add(kind, part.getKey(), part.getValue(), service));
  }

  void add(String kind, String name, Object content, String service) {
    Object before = parts.computeIfAbsent(kind, k -> new TreeMap<>()).putIfAbsent(name, content);
    if (before != null && !before.equals(content)) {
      throw new MergeRefused(kind, name, service);
    }
  }

  /** The parts of one kind, in the order of their names. */
  JsonObject of(String kind) {
    JsonObject named = new JsonObject();
    parts.getOrDefault(kind, new TreeMap<>()).forEach(named::put);
    return named;
  }

  JsonObject all() {
    JsonObject all = new JsonObject();
    parts.keySet().forEach(kind -> all.put(kind, of(kind)));
    return all;
  }
}
