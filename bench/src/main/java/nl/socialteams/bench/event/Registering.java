// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.event;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.bench.towns.Town;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/** Registers one made-up resident after another, straight at case-service. */
final class Registering {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 250;

  /** After which nobody waits any more. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static final int CREATED = 201;

  private final URI registrations;
  private final String token;
  private final Town town;
  private final AtomicInteger residents = new AtomicInteger();
  private final HttpClient http = HttpClient.newHttpClient();

  Registering(SuiteProcesses suite, Town town) {
    this.registrations = suite.address(Service.CASES).resolve("/cases/v1/registrations");
    this.token = IssuedToken.of(suite.issuer(), "team-member");
    this.town = town;
  }

  /** Until case-service knows the town. */
  void awaitTown() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String last = "nothing";
    try {
      while (System.nanoTime() < end) {
        HttpResponse<String> answer = ask();
        if (answer.statusCode() == CREATED) {
          return;
        }
        last = answer.body();
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("Nobody can be registered: " + last);
  }

  /** Its identifier; null where it was refused. */
  UUID register() throws IOException, InterruptedException {
    HttpResponse<String> answer = ask();
    return answer.statusCode() == CREATED
        ? UUID.fromString(JSON.readTree(answer.body()).path("registrationId").asText())
        : null;
  }

  private HttpResponse<String> ask() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(registrations)
            .timeout(LONGEST)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "bench-" + UUID.randomUUID())
            .POST(BodyPublishers.ofString(resident(residents.incrementAndGet())))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private String resident(int number) {
    return """
        {"municipality": "%s", "form": "CASE", "registeredOn": "%s", \
        "entry": "GENERAL_PRACTITIONER", "neighbourhoodCode": "%s", \
        "question": {"kind": "MULTIPLE", "text": "Schulden en spanning thuis"}, \
        "client": {"givenName": "Aaltje", "familyName": "Voorbeeld-%d", "gender": "FEMALE", \
        "birthDate": "19%02d-%02d-%02d"}}"""
        .formatted(
            town.municipality(),
            LocalDate.now(ZoneOffset.UTC),
            town.neighbourhoods().get(number % town.neighbourhoods().size()),
            number,
            number % 90 + 10,
            number % 12 + 1,
            number % 28 + 1);
  }
}
