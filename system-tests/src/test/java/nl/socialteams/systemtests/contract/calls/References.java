// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.socialteams.systemtests.contract.Contract;

/** Puts things that exist in the place of an example's made-up ones. */
final class References {

  private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4,12}){4}");

  private References() {}

  static boolean isIdentifier(String value) {
    return IDENTIFIER.matcher(value).matches();
  }

  /** What is named like the last parameter of a path is a thing of that path's list. */
  static Optional<String> existing(String name) {
    String ending = "/{" + name + "}";
    return Contract.document()
        .paths()
        .filter(path -> path.endsWith(ending) && path.indexOf('{') == path.lastIndexOf('{'))
        .map(path -> path.substring(0, path.length() - ending.length()))
        .flatMap(list -> Existing.listed(list, list, name).stream())
        .findFirst();
  }

  static void makeReal(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(member -> makeReal(object, member));
    } else {
      node.forEach(References::makeReal);
    }
  }

  private static void makeReal(ObjectNode object, Map.Entry<String, JsonNode> member) {
    if (isIdentifier(member.getValue().asText())) {
      existing(member.getKey()).ifPresent(id -> object.put(member.getKey(), id));
    } else {
      makeReal(member.getValue());
    }
  }
}
