// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/** A municipality with the standard code lists, for there to be something to read. */
final class Municipality {
  private static final String MUNICIPALITIES = "/area/v1/municipalities";
  private static final int CREATED = 201;

  private Municipality() {}

  static void recordIn(SuiteProcesses suite) {
    String token = IssuedToken.of(suite.issuer(), "area-administrator");
    try (HttpClient http = HttpClient.newHttpClient()) {
      post(http, suite, token, "", "{\"code\": \"GM0935\", \"name\": \"Maastricht\"}");
      post(http, suite, token, "/GM0935/standard-code-lists", "{}");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static void post(
      HttpClient http, SuiteProcesses suite, String token, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(suite.address(Service.AREA).resolve(MUNICIPALITIES + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "bench-" + UUID.randomUUID())
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != CREATED) {
      throw new IllegalStateException(path + " was answered " + answer.body());
    }
  }
}
