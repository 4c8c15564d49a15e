// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.PrintStream;
import java.util.List;

import nl.socialteams.stack.backing.IdentityServer;
import nl.socialteams.stack.backing.IssuedToken;
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
          "partner");

  void run(List<String> arguments) {
    String role = arguments.isEmpty() ? "" : arguments.getFirst();
    if (!ROLES.contains(role)) {
      throw new ServerFailure("token takes one of the roles " + String.join(", ", ROLES) + ".");
    }
    int port = folder.required().ports().backing().identity();
    output.println(IssuedToken.of(IdentityServer.issuer(port), role));
  }
}
