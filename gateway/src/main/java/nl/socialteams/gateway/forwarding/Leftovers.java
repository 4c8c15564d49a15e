// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/**
 * The rest of a body that was refused. It is read and thrown away for a short while, so that a
 * caller who sends before reading still gets to see the refusal; then the connection is closed.
 */
record Leftovers(Vertx vertx, HttpServerRequest received) {

  private static final long PATIENCE_MILLIS = 2_000;

  void discard() {
    if (received.isEnded()) {
      return;
    }
    long closing = vertx.setTimer(PATIENCE_MILLIS, timer -> received.connection().close());
    received.handler(part -> {});
    received.exceptionHandler(failure -> vertx.cancelTimer(closing));
    received.endHandler(end -> vertx.cancelTimer(closing));
    received.resume();
  }
}
