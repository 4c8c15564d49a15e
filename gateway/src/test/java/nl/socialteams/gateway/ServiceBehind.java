// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

import nl.socialteams.testing.Backbone;

import static java.util.Map.entry;

/**
 * A service for the gateway to pass requests on to. It stands behind {@code /area} and {@code
 * /reporting}; behind {@code /cases} there is nothing; behind {@code /budget} there is what a test
 * puts there.
 */
public class ServiceBehind implements QuarkusTestResourceLifecycleManager {

  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger open = new AtomicInteger();
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    server =
        vertx
            .createHttpServer()
            .requestHandler(this::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    return Map.ofEntries(
        entry("socialteams.gateway.area", "http://127.0.0.1:" + server.actualPort()),
        entry("socialteams.gateway.reporting", "http://127.0.0.1:" + server.actualPort()),
        entry("socialteams.gateway.cases", "http://127.0.0.1:1"),
        entry("socialteams.gateway.budget", "http://127.0.0.1:" + freePort()),
        entry("socialteams.gateway.response-timeout", "1s"),
        entry("socialteams.gateway.response-timeouts.\"/area/v1/imports\"", "1M"),
        entry("socialteams.gateway.body-limit", "64K"),
        entry("socialteams.gateway.body-limits.\"/area/v1/imports\"", "1M"),
        entry("socialteams.gateway.rate-limit.window", "4s"),
        entry("socialteams.gateway.rate-limit.clients.partner", "4"),
        entry("socialteams.gateway.breaker.failures", "20"),
        entry("socialteams.gateway.breaker.rest", "300ms"),
        entry("socialteams.gateway.allowed-origins", "https://teams.example"),
        entry("quarkus.oidc.auth-server-url", Backbone.get().identity()));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private void answer(HttpServerRequest request) {
    switch (request.path()) {
      case "/area/v1/slow" -> request.resume();
      case "/area/v1/imports/slow" -> tellLate(request);
      case "/area/v1/hang-up" -> request.connection().close();
      case "/area/v1/stream" -> sendBack(request);
      case "/area/v1/changes/stream" -> tellNews(request);
      case "/area/v1/changes/streams" -> request.response().end(Integer.toString(open.get()));
      case "/area/v1/nothing" -> request.response().setStatusCode(204).end();
      case "/area/v1/large" -> answerMuch(request, "application/json");
      case "/area/v1/rows" -> answerMuch(request, "application/x-ndjson");
      case "/area/v1/packed" -> answerPacked(request);
      case "/area/v1/own-headers" -> answerWithOwnHeaders(request);
      default -> tell(request);
    }
  }

  /** The request is held meanwhile, or its end would be gone before anybody asks for it. */
  private void tellLate(HttpServerRequest request) {
    request.pause();
    vertx.setTimer(
        1_500,
        late -> {
          tell(request);
          request.resume();
        });
  }

  /** Every part of the body goes back as soon as it is there. */
  private static void sendBack(HttpServerRequest request) {
    request.response().setChunked(true);
    request.handler(request.response()::write);
    request.endHandler(end -> request.response().end());
  }

  /** Without end, a piece of news each time, until nobody listens. */
  private void tellNews(HttpServerRequest request) {
    open.incrementAndGet();
    AtomicInteger news = new AtomicInteger();
    request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
    request.response().write("id: 0\n\n");
    long telling =
        vertx.setPeriodic(
            100, time -> request.response().write("id: " + news.incrementAndGet() + "\n\n"));
    request
        .response()
        .closeHandler(
            gone -> {
              vertx.cancelTimer(telling);
              open.decrementAndGet();
            });
  }

  /** In chunks, so that it does not say its length beforehand. */
  private static void answerMuch(HttpServerRequest request, String mediaType) {
    request.response().setChunked(true).putHeader("Content-Type", mediaType);
    request.response().end("[" + "1234567890, ".repeat(1_000) + "0]");
  }

  private static void answerPacked(HttpServerRequest request) {
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Content-Encoding", "gzip")
        .end(Buffer.buffer(Gzip.packed("{\"packed\": \"by the service\"}")));
  }

  private static void answerWithOwnHeaders(HttpServerRequest request) {
    request
        .response()
        .putHeader("API-Version", "7.7.7")
        .putHeader("X-Frame-Options", "SAMEORIGIN")
        .putHeader("Access-Control-Allow-Origin", "*")
        .putHeader("Connection", "X-Between-Us")
        .putHeader("X-Between-Us", "secret")
        .putHeader("ETag", "\"v3\"")
        .end("{}");
  }

  /** Answers what arrived here. */
  private static void tell(HttpServerRequest request) {
    JsonObject headers = new JsonObject();
    for (String name : request.headers().names()) {
      List<String> values = request.headers().getAll(name);
      headers.put(name.toLowerCase(java.util.Locale.ROOT), String.join(" | ", values));
    }
    JsonObject arrived =
        new JsonObject()
            .put("method", request.method().name())
            .put("uri", request.uri())
            .put("headers", headers);
    request
        .body()
        .onSuccess(
            body ->
                request
                    .response()
                    .putHeader("Content-Type", "application/json")
                    .end(arrived.put("size", body.length()).toBuffer()));
  }
}
