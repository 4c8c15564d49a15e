// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * case-service as one caller sees it.
 *
 * @param token of who calls
 */
public record CaseApi(HttpClient http, URI service, String token) {
  private static final JsonMapper JSON = new JsonMapper();

  public static CaseApi of(URI service, String token) {
    return new CaseApi(HttpClient.newHttpClient(), service, token);
  }

  /** Creates something, or does a step on what has that version. */
  JsonNode post(String path, String version, Map<String, ?> body) {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    if (version == null) {
      request.header("Idempotency-Key", "bench-" + UUID.randomUUID());
    } else {
      request.header("If-Match", version);
    }
    try {
      return send(request.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))).build());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public JsonNode get(String path) {
    return send(request(path).GET().build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(request.uri() + " answered " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
