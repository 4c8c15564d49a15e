// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.PrintStream;
import java.nio.file.Path;

/** What one is told when everything is ready. */
record Welcome(Ports ports, Path logs) {

  void print(PrintStream output) {
    output.println(text());
  }

  String text() {
    String gateway = "http://127.0.0.1:" + ports.of(Service.GATEWAY);
    return """

        Ready. Logs are in %2$s.

          gateway            %1$s
          documentation      %1$s/
          OpenAPI document   %1$s/openapi.json

        Three calls to try, from another terminal:

          curl -s -H "Authorization: Bearer $(./dev token team-member)" \\
            "%1$s/area/v1/teams?municipality=GM0935"

          curl -s -H "Authorization: Bearer $(./dev token budget-holder)" \\
            "%1$s/budget/v1/budgets?municipality=GM0935"

          curl -s -H "Authorization: Bearer $(./dev token bi)" \\
            "%1$s/reporting/v1/coverage?municipality=GM0935&referenceDate=2016-12-31"

        Only for trying: everybody on this machine gets a token who asks. Nothing listens outside of it.
        """
        .formatted(gateway, logs);
  }
}
