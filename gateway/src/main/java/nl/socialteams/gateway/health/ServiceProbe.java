// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.health;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;

import nl.socialteams.gateway.services.Destination;

/** Asks a service how it is, and waits for a second at most. */
@ApplicationScoped
public class ServiceProbe {

  private static final long PATIENCE_SECONDS = 1;

  private final HttpClient client;

  ServiceProbe(Vertx vertx) {
    this.client = vertx.createHttpClient();
  }

  /** Fails where the service does not live. */
  public Future<Void> live(Destination destination) {
    return status(destination, "/q/health/live")
        .compose(
            status ->
                status == 200
                    ? Future.succeededFuture()
                    : Future.failedFuture("It answers " + status));
  }

  /** How it is in a word; never fails. */
  Future<String> state(Destination destination) {
    return status(destination, "/q/health/ready")
        .map(status -> status == 200 ? "up" : "not ready")
        .otherwise(failure -> failure instanceof TimeoutException ? "slow" : "away");
  }

  private Future<Integer> status(Destination destination, String path) {
    return client
        .request(destination.request(path))
        .compose(request -> request.send())
        .compose(answer -> answer.end().map(answer.statusCode()))
        .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
