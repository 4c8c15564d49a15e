// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.roles;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.socialteams.systemtests.contract.document.ApiDocument;
import nl.socialteams.systemtests.contract.document.Operation;

/** The roles of people, in the order in which tables show them. */
final class Roles {
  static final List<String> OF_PEOPLE =
      List.of(
          "team-member",
          "team-coordinator",
          "tailor-made-expert",
          "budget-holder",
          "controller",
          "area-administrator",
          "privacy-officer",
          "bi-reader",
          "platform-operator");

  private Roles() {}

  /** A right is told from a role by what it is a right to: {@code areas:read}. */
  static boolean isRight(String grant) {
    return grant.contains(":");
  }

  static List<String> rights(Operation operation) {
    return operation.roles().stream().filter(Roles::isRight).toList();
  }

  static Stream<String> namedIn(ApiDocument document) {
    return document.operations().stream()
        .map(Operation::roles)
        .flatMap(Set::stream)
        .filter(grant -> !isRight(grant))
        .distinct();
  }
}
