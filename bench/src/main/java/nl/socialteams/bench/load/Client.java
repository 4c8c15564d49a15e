// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Prepares a row with some calls that are not measured. */
public final class Client implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int REFUSED = 400;

  private final URI server;
  private final HttpClient http = HttpClient.newHttpClient();

  public Client(URI server) {
    this.server = server;
  }

  /** What a path answers to whoever has the token. */
  public JsonNode get(String path, String token) {
    return answer(request(path, token).GET());
  }

  /** What is answered to a body that is sent once. */
  public JsonNode post(String path, String token, String body) {
    return answer(
        request(path, token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "bench-" + UUID.randomUUID())
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private JsonNode answer(HttpRequest.Builder request) {
    try {
      HttpRequest built = request.build();
      HttpResponse<String> answer = http.send(built, BodyHandlers.ofString());
      if (answer.statusCode() >= REFUSED) {
        throw new IllegalStateException(built.uri() + " answered " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
