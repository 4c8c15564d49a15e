// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.GatewaySettings;
import nl.socialteams.gateway.answers.Leftovers;
import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;
import nl.socialteams.gateway.breakers.Breakers;
import nl.socialteams.gateway.services.Destination;

/** Hands a request to its service, unless its body is announced as too large. */
@ApplicationScoped
public class Forwarder {

  private static final Set<HttpMethod> WITH_BODY =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  private final Vertx vertx;
  private final HttpClient client;
  private final HttpClient streams;
  private final Breakers breakers;
  private final ByPath<MemorySize> bodyLimits;
  private final ByPath<Duration> responseTimeouts;

  Forwarder(Vertx vertx, Breakers breakers, GatewaySettings settings) {
    this.vertx = vertx;
    this.breakers = breakers;
    this.bodyLimits = new ByPath<>(settings.bodyLimit(), settings.bodyLimits());
    this.responseTimeouts = new ByPath<>(settings.responseTimeout(), settings.responseTimeouts());
    this.client = vertx.createHttpClient(connections(settings, settings.connectionsPerService()));
    this.streams = vertx.createHttpClient(connections(settings, settings.streamsPerService()));
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
    nameTheLength(received);
    new Exchange(request, destination, body, new Patience(vertx, body, patience), breakers)
        .start(isStream(received) ? streams : client);
  }

  /** A stream of events holds its connection for an hour; nobody else shall wait for that. */
  private static boolean isStream(HttpServerRequest received) {
    String accepted = received.getHeader("Accept");
    return received.path().endsWith("/stream")
        || accepted != null && accepted.contains("text/event-stream");
  }

  private static long announcedLength(HttpServerRequest received) {
    String length = received.getHeader("Content-Length");
    return length == null ? 0 : Long.parseLong(length);
  }

  /**
   * HTTP/2 frames a body by itself; on its way to the service it has a length or comes in chunks.
   */
  private static void nameTheLength(HttpServerRequest received) {
    boolean framed = received.version() == HttpVersion.HTTP_2;
    boolean mayHaveBody = WITH_BODY.contains(received.method());
    if (framed && mayHaveBody && !received.headers().contains("Content-Length")) {
      received.headers().set("Transfer-Encoding", "chunked");
    }
  }

  private static HttpClientOptions connections(GatewaySettings settings, int atMost) {
    return new HttpClientOptions()
        .setMaxPoolSize(atMost)
        .setConnectTimeout((int) settings.connectTimeout().toMillis());
  }

  void close(@Observes Shutdown event) {
    client.close();
    streams.close();
  }
}
