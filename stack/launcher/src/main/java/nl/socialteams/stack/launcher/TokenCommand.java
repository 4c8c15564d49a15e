// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.PrintStream;
import java.util.List;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.backing.Provider;
import nl.socialteams.stack.backing.ServerFailure;

/** Prints a bearer token for a role. */
record TokenCommand(RunFolder folder, PrintStream output) {
  static final List<String> ROLES =
      List.of(
          "team-member",
          "team-member-other-team",
          "team-coordinator",
          "tailor-made-expert",
          "budget-holder",
          "controller",
          "area-administrator",
          "privacy-officer",
          "bi-reader",
          "platform-operator",
          "partner",
          "other-partner",
          "team-member-test");

  void run(List<String> arguments) {
    String role = arguments.isEmpty() ? "" : arguments.getFirst();
    if (!ROLES.contains(role)) {
      throw new ServerFailure("token takes one of the roles " + String.join(", ", ROLES) + ".");
    }
    RunRecord record = folder.required();
    if (record.provider() == Provider.KEYCLOAK) {
      throw new ServerFailure(
          "Keycloak gives tokens to who signs in: see stack/keycloak/README.md.");
    }
    int port = record.ports().backing().identity();
    output.println(IssuedToken.of(record.provider().issuer(port), role));
  }
}
