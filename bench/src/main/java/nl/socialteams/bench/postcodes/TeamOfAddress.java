// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.postcodes;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/** One question for the team of an address, each time another. */
record TeamOfAddress(URI lookups, String token, Addresses addresses, HttpClient http) {
  /** Has no divisor with the number of addresses, so that all have their turn in no order. */
  private static final long STRIDE = 1_000_003;

  private static final int FOUND = 200;

  static TeamOfAddress in(SuiteProcesses suite, Addresses addresses) {
    return new TeamOfAddress(
        suite.address(Service.AREA).resolve("/area/v1/team-lookups/_search"),
        IssuedToken.of(suite.issuer(), "team-member"),
        addresses,
        HttpClient.newHttpClient());
  }

  boolean find(int number) throws Exception {
    int at = (int) (number * STRIDE % addresses.count());
    String body =
        "{\"on\": \"2024-03-01\", \"address\": {\"postcode\": \"%s\", \"houseNumber\": %d}}"
            .formatted(Addresses.postcode(at), Addresses.number(at));
    HttpRequest request =
        HttpRequest.newBuilder(lookups)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode() == FOUND;
  }
}
