// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.socialteams.systemtests.contract.document.ApiDocument;
import nl.socialteams.systemtests.contract.document.Operation;

/** The part of docs/roles.md that follows from the code. */
final class RolesPage {
  private static final String BEGIN = "<!-- from the code: begin -->\n";
  private static final String END = "<!-- from the code: end -->\n";

  private final ApiDocument document;

  RolesPage(ApiDocument document) {
    this.document = document;
  }

  /** The page as it should be. */
  String renewed(String page) {
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int until = page.indexOf(END);
    return page.substring(0, from) + tables() + page.substring(until);
  }

  private String tables() {
    Map<String, Map<String, List<Operation>>> services = new TreeMap<>();
    for (Operation operation : document.operations()) {
      String service = operation.path().split("/")[1];
      for (String right : Roles.rights(operation)) {
        services
            .computeIfAbsent(service, name -> new TreeMap<>())
            .computeIfAbsent(right, name -> new ArrayList<>())
            .add(operation);
      }
    }
    StringBuilder text = new StringBuilder();
    services.forEach((service, rights) -> append(text, service, rights));
    return text.toString();
  }

  private static void append(
      StringBuilder text, String service, Map<String, List<Operation>> rights) {
    text.append("\n### /").append(service).append("\n\n| right |");
    Roles.OF_PEOPLE.forEach(role -> text.append(' ').append(role).append(" |"));
    text.append("\n| --- |").append(" --- |".repeat(Roles.OF_PEOPLE.size())).append('\n');
    rights.forEach((right, operations) -> appendRow(text, right, operations));
    text.append('\n');
    rights.forEach((right, operations) -> appendOperations(text, right, operations));
  }

  private static void appendRow(StringBuilder text, String right, List<Operation> operations) {
    Set<String> holders = holders(operations);
    text.append("| `").append(right).append("` |");
    for (String role : Roles.OF_PEOPLE) {
      text.append(holders.contains(role) ? " yes |" : " |");
    }
    text.append('\n');
  }

  /**
   * An operation that asks for one right only tells which roles hold it. A right that never stands
   * alone is a scope of partner systems, beside what people do by another right.
   */
  private static Set<String> holders(List<Operation> operations) {
    return operations.stream()
        .filter(operation -> Roles.rights(operation).size() == 1)
        .findFirst()
        .map(Operation::roles)
        .orElse(Set.of());
  }

  private static void appendOperations(
      StringBuilder text, String right, List<Operation> operations) {
    text.append("- `").append(right).append("`: ");
    text.append(
        operations.stream()
            .map(operation -> operation.content().path("operationId").asText())
            .sorted()
            .collect(Collectors.joining(", ")));
    text.append('\n');
  }
}
