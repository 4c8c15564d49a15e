// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.document.Body;
import nl.socialteams.systemtests.contract.document.Operation;

/** Puts things that exist in the place of an example's made-up ones. */
final class References {

  private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4,12}){4}");

  private References() {}

  static boolean isIdentifier(String value) {
    return IDENTIFIER.matcher(value).matches();
  }

  /** What is named like the last parameter of a path is a thing of that path's list. */
  static Optional<String> existing(String name) {
    return name.equals("budgetId") ? AmpleBudget.granted() : inLists(name);
  }

  private static Optional<String> inLists(String name) {
    return lists(name)
        .flatMap(list -> Existing.listed(list, list, name).stream())
        .findFirst()
        .or(() -> advising(name));
  }

  /** Who advises has a role of its own: the worker by whom that role signs in. */
  private static Optional<String> advising(String name) {
    return name.equals("expertWorkerId") ? Existing.workerNamed("Max") : Optional.empty();
  }

  private static Optional<String> made(String name) {
    return lists(name)
        .flatMap(list -> Existing.made(list, list, name).stream())
        .findFirst()
        .or(() -> advising(name))
        .or(() -> cameAlong(name));
  }

  /** What is made together with something else, as a case is with its registration. */
  private static Optional<String> cameAlong(String name) {
    return Contract.document().operations().stream()
        .filter(o -> o.isCreation() && !o.path().contains("{") && bringsAbout(o, name))
        .flatMap(o -> Existing.made(o.path(), o.path(), name).stream())
        .findFirst();
  }

  private static boolean bringsAbout(Operation creation, String name) {
    return creation.successBody().filter(b -> b.isJson() && b.members().has(name)).isPresent()
        && creation.requestBody().filter(Body::isJson).isPresent()
        && !Bodies.names(creation, name);
  }

  private static Stream<String> lists(String name) {
    String ending = "/{" + name + "}";
    return Contract.document()
        .paths()
        .filter(path -> path.endsWith(ending) && path.indexOf('{') == path.lastIndexOf('{'))
        .map(path -> path.substring(0, path.length() - ending.length()));
  }

  static void makeReal(JsonNode node) {
    replace(node, References::existing);
  }

  /** The same with those that stand further on in their lists. */
  static void makeReal(JsonNode node, int at) {
    replace(
        node,
        name ->
            lists(name)
                .flatMap(list -> Existing.further(list, list, name, at).stream())
                .findFirst());
  }

  static boolean areIn(JsonNode node) {
    return node.isTextual() ? isIdentifier(node.asText()) : anyOf(node);
  }

  private static boolean anyOf(JsonNode node) {
    for (JsonNode child : node) {
      if (areIn(child)) {
        return true;
      }
    }
    return false;
  }

  /** The same with things of which nobody else knows. */
  static void makeNew(JsonNode node) {
    replace(node, References::made);
  }

  private static void replace(JsonNode node, Function<String, Optional<String>> identifiers) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(member -> replace(object, member, identifiers));
    } else {
      node.forEach(element -> replace(element, identifiers));
    }
  }

  private static void replace(
      ObjectNode object,
      Map.Entry<String, JsonNode> member,
      Function<String, Optional<String>> identifiers) {
    if (isIdentifier(member.getValue().asText())) {
      identifiers.apply(member.getKey()).ifPresent(id -> object.put(member.getKey(), id));
    } else {
      replace(member.getValue(), identifiers);
    }
  }
}
