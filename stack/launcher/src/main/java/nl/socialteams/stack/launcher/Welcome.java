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
          documentation      %1$s/docs
          OpenAPI document   %1$s/openapi.json

        Three calls to try, from another terminal. Which team serves Caberg since the decision of 2017?

          curl -H "Authorization: Bearer $(./dev token team-member)" \\
            "%1$s/area/v1/neighbourhoods/BU09350205/team?on=2017-03-01"

        A resident asks for help:

          curl -H "Authorization: Bearer $(./dev token team-member)" \\
            -H "Content-Type: application/json" -H "Idempotency-Key: my-first-registration" \\
            "%1$s/cases/v1/registrations" -d '{
              "municipality": "GM0935", "form": "CASE", "registeredOn": "2017-03-01", "entry": "SELF",
              "question": {"kind": "MULTIPLE", "text": "Betalingsregeling en werk"},
              "neighbourhoodCode": "BU09350205",
              "client": {"givenName": "Dirk", "familyName": "Jansen", "gender": "MALE", "birthYear": 1971}}'

        What the pilot registered in 2013, as a BI tool reads it:

          curl -H "Authorization: Bearer $(./dev token bi-reader)" \\
            "%1$s/reporting/v1/tables/intake/rows?municipality=GM0935&from=2013-01-01&until=2013-12-31"

        Only for trying: everybody on this machine gets a token who asks. Nothing listens outside of it.
        Ctrl-C stops what was started here, or ./dev down from anywhere; data are kept.
        """
        .formatted(gateway, logs);
  }
}
