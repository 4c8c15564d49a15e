// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.stack.backing.IssuedToken;

/** The suite as an importing system calls it: through the gateway, with keys for repetition. */
public final class PublicApi {
  static final String IMPORT = "demonstration";

  /** In one order always, so that a body under the same key is the same in every run. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final URI gateway;
  private final String issuer;

  public PublicApi(URI gateway, String issuer) {
    this.gateway = gateway;
    this.issuer = issuer;
  }

  /** Creates something once, however often it is called with this name. */
  JsonNode create(String name, String path, Map<String, ?> body) {
    HttpRequest request =
        request(IMPORT, path)
            .header("Idempotency-Key", key(name))
            .POST(BodyPublishers.ofString(json(body)))
            .build();
    return new Patience(request).until(this::send, answer -> answer.status() == 201).body();
  }

  /** The same, done by another than the importing system. */
  JsonNode createAs(String client, String name, String path, Map<String, ?> body) {
    HttpRequest request =
        request(client, path)
            .header("Idempotency-Key", key(name))
            .POST(BodyPublishers.ofString(json(body)))
            .build();
    return new Patience(request).until(this::send, answer -> answer.status() == 201).body();
  }

  /** Who issued a client's token, as it says itself. */
  String issuerOf(String client) {
    return claim(client, "iss");
  }

  /** Whom a client's token is about. */
  String subjectOf(String client) {
    return claim(client, "sub");
  }

  private String claim(String client, String name) {
    try {
      byte[] claims = Base64.getUrlDecoder().decode(token(client).split("\\.")[1]);
      return JSON.readTree(claims).path(name).asText();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String token(String client) {
    return tokens.computeIfAbsent(client, name -> IssuedToken.of(issuer, name));
  }

  /** Changes what was read, unless it is already so. */
  JsonNode change(String client, String path, String version, Map<String, ?> body) {
    HttpRequest request =
        request(client, path)
            .header("If-Match", version)
            .POST(BodyPublishers.ofString(json(body)))
            .build();
    return new Patience(request)
        .until(this::send, answer -> answer.status() == 200 || answer.status() == 412)
        .body();
  }

  /** Creates something once on what was just created: the version is that of its beginning. */
  JsonNode createOn(String name, String thing, String step, Map<String, ?> body) {
    HttpRequest request =
        request(IMPORT, thing + step)
            .header("Idempotency-Key", key(name))
            .header("If-Match", "\"v1\"")
            .POST(BodyPublishers.ofString(json(body)))
            .build();
    return new Patience(request).until(this::send, answer -> answer.status() == 201).body();
  }

  /** Creates something once under the version that was read. */
  JsonNode createUnder(String name, String path, String version, Map<String, ?> body) {
    HttpRequest request =
        request(IMPORT, path)
            .header("Idempotency-Key", key(name))
            .header("If-Match", version)
            .POST(BodyPublishers.ofString(json(body)))
            .build();
    return new Patience(request).until(this::send, answer -> answer.status() == 201).body();
  }

  /** Puts a whole in the place of what was read. */
  JsonNode replace(String path, String version, Map<String, ?> body) {
    HttpRequest request =
        request(IMPORT, path)
            .header("If-Match", version)
            .PUT(BodyPublishers.ofString(json(body)))
            .build();
    return new Patience(request).until(this::send, answer -> answer.status() == 200).body();
  }

  /** A file that gives the same state however often it is sent. */
  JsonNode upload(String path, String mediaType, String file) {
    HttpRequest request =
        request(IMPORT, path)
            .setHeader("Content-Type", mediaType)
            .POST(BodyPublishers.ofString(file))
            .build();
    return new Patience(request).until(this::send, answer -> answer.status() == 201).body();
  }

  public Answer read(String path) {
    HttpRequest request = request(IMPORT, path).GET().build();
    return new Patience(request).until(this::send, answer -> answer.status() == 200);
  }

  private HttpRequest.Builder request(String client, String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token(client))
        .header("Accept", "application/json")
        .header("Accept-Language", "en")
        .header("Content-Type", "application/json");
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("ETag").orElse(""),
        response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body()));
  }

  /** The same for the same thing in every run, so that a run after an interruption goes on. */
  private static String key(String name) {
    byte[] bytes = ("demonstration " + name).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  private static String json(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
