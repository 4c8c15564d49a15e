// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.config.ConfigProvider;

import nl.socialteams.testing.Tokens;

/** A call to the gateway under test. */
final class Call {

  static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String path;
  private final HttpRequest.Builder request;

  private Call(String path) {
    this.path = path;
    this.request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .timeout(Duration.ofSeconds(20));
  }

  static int port() {
    return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
  }

  /** Without a token. */
  static Call anonymously(String path) {
    return new Call(path);
  }

  static Call to(String path) {
    return new Call(path).header("Authorization", "Bearer " + Tokens.of("team-member"));
  }

  Call header(String name, String value) {
    request.header(name, value);
    return this;
  }

  Call method(String method) {
    request.method(method, BodyPublishers.noBody());
    return this;
  }

  Call post(BodyPublisher body) {
    request.POST(body);
    return this;
  }

  HttpRequest request() {
    return request.build();
  }

  /** The same at another address of the gateway. */
  HttpRequest request(URI gateway) {
    return request.uri(gateway.resolve(path)).build();
  }

  HttpResponse<String> send() {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** What arrived at the service behind. */
  JsonObject arrived() {
    return new JsonObject(send().body());
  }

  JsonObject arrivedHeaders() {
    return arrived().getJsonObject("headers");
  }
}
