// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.GatewaySettings;
import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;

/** Hands a request to its service, unless its body is announced as too large. */
@ApplicationScoped
public class Forwarder {

  private final Vertx vertx;
  private final HttpClient client;
  private final ByPath<MemorySize> bodyLimits;
  private final ByPath<Duration> responseTimeouts;

  Forwarder(Vertx vertx, GatewaySettings settings) {
    this.vertx = vertx;
    this.bodyLimits = new ByPath<>(settings.bodyLimit(), settings.bodyLimits());
    this.responseTimeouts = new ByPath<>(settings.responseTimeout(), settings.responseTimeouts());
    this.client = vertx.createHttpClient(connections(settings));
  }

  public void forward(RoutingContext request, Destination destination) {
    HttpServerRequest received = request.request().pause();
    long limit = bodyLimits.of(received.path()).asLongValue();
    if (announcedLength(received) > limit) {
      ProblemAnswer.send(request, Problem.TOO_LARGE);
      new Leftovers(vertx, received).discard();
      return;
    }
    LimitedBody body = new LimitedBody(received, limit);
    Duration patience = responseTimeouts.of(received.path());
    new Exchange(vertx, request, destination, body, patience).start(client);
  }

  private static long announcedLength(HttpServerRequest received) {
    String length = received.getHeader("Content-Length");
    return length == null ? 0 : Long.parseLong(length);
  }

  private static HttpClientOptions connections(GatewaySettings settings) {
    return new HttpClientOptions()
        .setMaxPoolSize(settings.connectionsPerService())
        .setConnectTimeout((int) settings.connectTimeout().toMillis());
  }

  void close(@Observes Shutdown event) {
    client.close();
  }
}
