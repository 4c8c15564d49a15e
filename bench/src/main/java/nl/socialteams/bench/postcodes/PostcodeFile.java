// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.postcodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** The file on its way into area-service, as an administrator sends it. */
record PostcodeFile(URI service, String administrator) {
  private static final JsonMapper JSON = new JsonMapper();

  /** How many rows were taken over. */
  long send(Addresses addresses) {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/area/v1/imports/postcodes?year=2024"))
            .header("Authorization", "Bearer " + administrator)
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofInputStream(addresses::csv))
            .build();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      long accepted = JSON.readTree(answer).path("rowsAccepted").asLong();
      if (accepted == 0) {
        throw new IllegalStateException("The import was answered: " + answer);
      }
      return accepted;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
