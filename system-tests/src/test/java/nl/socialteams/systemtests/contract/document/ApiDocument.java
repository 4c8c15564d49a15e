// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** An OpenAPI document. */
public final class ApiDocument {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  private final JsonNode root;
  private final List<Operation> operations;

  public ApiDocument(JsonNode root) {
    this.root = root;
    List<Operation> found = new ArrayList<>();
    root.path("paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry(
                    (method, content) -> {
                      if (METHODS.contains(method)) {
                        found.add(new Operation(this, path, method.toUpperCase(), content));
                      }
                    }));
    this.operations = List.copyOf(found);
  }

  public JsonNode root() {
    return root;
  }

  public List<Operation> operations() {
    return operations;
  }

  public Optional<Operation> operation(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.method().equals(method) && operation.path().equals(path))
        .findFirst();
  }

  /**
   * The operation that answers at an address; of two that fit the one with the fewer parameters.
   */
  public Optional<Operation> serving(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.method().equals(method) && operation.isAt(path))
        .min(Comparator.comparingInt(operation -> operation.path().split("\\{", -1).length));
  }

  public Stream<String> paths() {
    return operations.stream().map(Operation::path).distinct();
  }

  /** What a reference within the document stands for, or the node itself. */
  public JsonNode resolve(JsonNode node) {
    return node.hasNonNull("$ref")
        ? resolve(root.at(node.get("$ref").asText().substring(1)))
        : node;
  }
}
