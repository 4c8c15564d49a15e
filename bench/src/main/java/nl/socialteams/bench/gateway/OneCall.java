// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A call of one server; each answers whether it was answered as expected. */
record OneCall(URI server, String member, String file, HttpClient http) {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String REGISTRATION =
      """
      {"municipality": "GM0935", "form": "CASE", "registeredOn": "%s", \
      "entry": "GENERAL_PRACTITIONER", "neighbourhoodCode": "BU09350205", \
      "question": {"kind": "MULTIPLE", "text": "Schulden en spanning thuis"}, \
      "client": {"givenName": "Aaltje", "familyName": "Voorbeeld-%s", "gender": "FEMALE"}}""";

  OneCall(URI server, String member, String file) {
    this(server, member, file, HttpClient.newHttpClient());
  }

  boolean opensTheFile(int number) throws Exception {
    return status(to(file).GET()) == 200;
  }

  boolean registersSomebody(int number) throws Exception {
    String who = UUID.randomUUID().toString();
    String body = REGISTRATION.formatted(LocalDate.now(HERE), who);
    return status(
            to("/cases/v1/registrations")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "bench-" + who)
                .POST(BodyPublishers.ofString(body)))
        == 201;
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .timeout(LONGEST)
        .header("Authorization", "Bearer " + member);
  }

  private int status(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.discarding()).statusCode();
  }
}
