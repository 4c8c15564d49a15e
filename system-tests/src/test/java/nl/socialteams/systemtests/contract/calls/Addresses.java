// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.socialteams.systemtests.contract.document.Operation;
import nl.socialteams.systemtests.contract.document.Parameter;

/** Addresses of things that exist. */
public final class Addresses {

  private static final Pattern ONE_PARAMETER = Pattern.compile("([^{]+)/\\{([^}]+)}([^{]*)");

  private Addresses() {}

  /**
   * The address for a call that succeeds. What the call changes is made for it; what it only reads
   * or refers to is the parameter's example, or the first thing of the list.
   */
  public static String of(Operation operation) {
    return path(operation) + requiredQuery(operation);
  }

  /** An address of the right form, where nothing need be: for calls that are refused before. */
  public static String nowhere(Operation operation) {
    return operation.path().replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
  }

  static String path(Operation operation) {
    StringBuilder template = new StringBuilder();
    StringBuilder address = new StringBuilder();
    for (String segment : operation.path().substring(1).split("/", -1)) {
      boolean parameter = segment.startsWith("{");
      String value =
          parameter
              ? id(operation, template.toString(), address.toString(), nameIn(segment))
              : segment;
      template.append('/').append(segment);
      address.append('/').append(value);
    }
    return address.toString();
  }

  /** The address about a thing further on in the one list that the path has. */
  static Optional<String> further(Operation operation, int at) {
    Matcher parameter = ONE_PARAMETER.matcher(operation.path());
    return parameter.matches()
        ? Existing.further(parameter.group(1), parameter.group(1), parameter.group(2), at)
            .map(id -> parameter.group(1) + "/" + id + parameter.group(3))
        : Optional.empty();
  }

  private static String id(Operation operation, String collection, String address, String name) {
    Optional<String> own =
        operation.isConditional() ? Existing.made(collection, address, name) : Optional.empty();
    return own.or(() -> example(operation, "path", name))
        .or(() -> Existing.listed(collection, address, name))
        .or(() -> madeOrCreated(collection, address, name))
        .orElseThrow(
            () -> new AssertionError(operation + " needs an example of its parameter " + name));
  }

  /** What belongs to a thing is made for that thing. */
  private static Optional<String> madeOrCreated(String collection, String address, String name) {
    return collection.contains("{")
        ? Existing.made(collection, address, name)
        : Existing.created(collection, name);
  }

  static String requiredQuery(Operation operation) {
    String query =
        operation
            .parametersIn("query")
            .filter(Parameter::required)
            .map(parameter -> parameter.name() + "=" + encode(value(operation, parameter)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  /** A made-up identifier gives way to one that exists. */
  private static String value(Operation operation, Parameter parameter) {
    if (parameter.example() == null) {
      throw new AssertionError(operation + " needs an example of its query " + parameter.name());
    }
    return References.isIdentifier(parameter.example())
        ? References.existing(parameter.name()).orElse(parameter.example())
        : parameter.example();
  }

  private static Optional<String> example(Operation operation, String place, String name) {
    return operation
        .parametersIn(place)
        .filter(parameter -> parameter.name().equals(name) && parameter.example() != null)
        .map(Parameter::example)
        .findFirst();
  }

  private static String nameIn(String segment) {
    return segment.substring(1, segment.length() - 1);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
