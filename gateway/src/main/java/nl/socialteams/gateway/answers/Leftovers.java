// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.answers;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * The rest of a body that was refused. It is read and thrown away for a short while, so that a
 * caller who sends before reading still gets to see the refusal; then the connection is closed.
 */
public record Leftovers(Vertx vertx, HttpServerRequest received) {

  private static final long PATIENCE_MILLIS = 2_000;

  public void discard() {
    if (received.isEnded()) {
      return;
    }
    long closing = vertx.setTimer(PATIENCE_MILLIS, timer -> stop());
    received.handler(part -> {});
    received.exceptionHandler(failure -> vertx.cancelTimer(closing));
    received.endHandler(end -> vertx.cancelTimer(closing));
    received.resume();
  }

  /** A connection of HTTP/2 carries other requests too, so that only this one is broken off. */
  private void stop() {
    if (received.version() == HttpVersion.HTTP_2) {
      received.response().reset();
    } else {
      received.connection().close();
    }
  }
}
