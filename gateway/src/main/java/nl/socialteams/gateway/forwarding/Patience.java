// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;

/**
 * How long an exchange may stand still before the service begins to answer. A long upload is no
 * standstill, so the clock begins again with every part of the body.
 */
final class Patience {

  private static final long NOT_STARTED = -1;

  private final Vertx vertx;
  private final LimitedBody body;
  private final Duration allowed;
  private long timer = NOT_STARTED;
  private boolean over;

  Patience(Vertx vertx, LimitedBody body, Duration allowed) {
    this.vertx = vertx;
    this.body = body;
    this.allowed = allowed;
  }

  void start(HttpClientRequest sent) {
    waitFor(allowed, sent);
  }

  void end() {
    if (timer != NOT_STARTED) {
      vertx.cancelTimer(timer);
    }
  }

  boolean isOver() {
    return over;
  }

  private void waitFor(Duration time, HttpClientRequest sent) {
    timer = vertx.setTimer(Math.max(1, time.toMillis()), fired -> look(sent));
  }

  private void look(HttpClientRequest sent) {
    Duration left = allowed.minusNanos(System.nanoTime() - body.lastProgress());
    if (left.isPositive()) {
      waitFor(left, sent);
    } else {
      over = true;
      sent.reset(0, new TimeoutException("No answer within " + allowed));
    }
  }
}
