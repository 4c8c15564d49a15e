// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An OpenID Connect provider that a test may take away and bring back; it is away at first. */
final class OwnProvider implements AutoCloseable {
  private final String issuer;
  private final AtomicInteger fetches = new AtomicInteger();
  private volatile List<SigningKey> keys = List.of();
  private HttpServer server;

  OwnProvider(String issuer) {
    this.issuer = issuer;
  }

  /** Publishes these keys and no others. */
  void publish(SigningKey... published) {
    keys = Arrays.asList(published);
  }

  /** How often its keys were asked for. */
  int fetches() {
    return fetches.get();
  }

  void comeBack() {
    if (server != null) {
      return;
    }
    URI address = URI.create(issuer);
    try {
      server = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext(
        address.getPath() + "/.well-known/openid-configuration", call -> answer(call, metadata()));
    server.createContext(
        address.getPath() + "/keys",
        call -> {
          fetches.incrementAndGet();
          answer(call, Map.of("keys", keys.stream().map(SigningKey::published).toList()));
        });
    server.start();
  }

  void goAway() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  @Override
  public void close() {
    goAway();
  }

  private Map<String, Object> metadata() {
    return Map.of(
        "issuer",
        issuer,
        "jwks_uri",
        issuer + "/keys",
        "token_endpoint",
        issuer + "/token",
        "authorization_endpoint",
        issuer + "/authorize",
        "response_types_supported",
        List.of("code"),
        "subject_types_supported",
        List.of("public"),
        "id_token_signing_alg_values_supported",
        List.of("RS256"));
  }

  private static void answer(HttpExchange call, Object content) throws IOException {
    byte[] body = WrittenToken.json(content);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(200, body.length);
    call.getResponseBody().write(body);
    call.close();
  }
}
