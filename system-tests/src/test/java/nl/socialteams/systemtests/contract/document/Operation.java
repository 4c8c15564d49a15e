// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation of the document.
 *
 * @param path as written in the document, with its parameters in braces
 * @param method in capitals
 * @param content what the document says of it
 */
public record Operation(ApiDocument document, String path, String method, JsonNode content) {

  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    content.path("parameters").forEach(p -> parameters.add(Parameter.of(document.resolve(p))));
    return parameters;
  }

  public Stream<Parameter> parametersIn(String place) {
    return parameters().stream().filter(parameter -> parameter.in().equals(place));
  }

  public Optional<Parameter> header(String name) {
    return parametersIn("header").filter(p -> p.name().equalsIgnoreCase(name)).findFirst();
  }

  public boolean hasQuery(String name) {
    return parametersIn("query").anyMatch(parameter -> parameter.name().equals(name));
  }

  /** Whoever has one of these roles or scopes may call it. */
  public Set<String> roles() {
    Set<String> roles = new TreeSet<>();
    content.path("x-roles").forEach(role -> roles.add(role.asText()));
    return roles;
  }

  public Optional<Body> requestBody() {
    return Body.in(document, document.resolve(content.path("requestBody")));
  }

  public JsonNode response(int status) {
    return document.resolve(content.path("responses").path(Integer.toString(status)));
  }

  public Set<String> statuses() {
    Set<String> statuses = new TreeSet<>();
    content.path("responses").fieldNames().forEachRemaining(statuses::add);
    return statuses;
  }

  /** The documented answer to a request that succeeds. */
  public int successStatus() {
    return statuses().stream()
        .filter(status -> status.startsWith("2"))
        .findFirst()
        .map(Integer::valueOf)
        .orElseThrow(() -> new AssertionError(this + " documents no success"));
  }

  public Optional<Body> successBody() {
    return Body.in(document, response(successStatus()));
  }

  public boolean isCreation() {
    return method.equals("POST") && statuses().contains("201");
  }

  /** Whether the same request again gives the same state, so that it needs no key. */
  public boolean isRepeatable() {
    return content.path("x-repeatable").asBoolean();
  }

  /** Whether it is made conditional on the version that the caller saw. */
  public boolean isConditional() {
    return header("If-Match").isPresent();
  }

  public boolean isList() {
    return method.equals("GET") && hasQuery("cursor") && hasQuery("limit");
  }

  /** Whether a path without parameters is one of this operation's. */
  boolean isAt(String address) {
    String[] wanted = path.split("/", -1);
    String[] asked = address.split("/", -1);
    return wanted.length == asked.length
        && IntStream.range(0, wanted.length)
            .allMatch(i -> wanted[i].startsWith("{") || wanted[i].equals(asked[i]));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
