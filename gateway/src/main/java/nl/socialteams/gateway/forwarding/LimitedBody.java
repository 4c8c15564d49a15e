// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/**
 * A request's body that breaks off when it turns out larger than it may be: a chunked body does not
 * say its length beforehand.
 */
final class LimitedBody implements ReadStream<Buffer> {

  private final HttpServerRequest received;
  private final long limit;
  private Handler<Throwable> onFailure = failure -> {};
  private long size;
  private boolean ended;
  private long lastProgress = System.nanoTime();

  LimitedBody(HttpServerRequest received, long limit) {
    this.received = received;
    this.limit = limit;
  }

  HttpServerRequest received() {
    return received;
  }

  boolean isTooLarge() {
    return size > limit;
  }

  boolean isComplete() {
    return ended;
  }

  /** When the last part came in, on the clock of {@link System#nanoTime()}. */
  long lastProgress() {
    return lastProgress;
  }

  @Override
  public LimitedBody handler(Handler<Buffer> next) {
    received.handler(next == null ? null : part -> count(part, next));
    return this;
  }

  private void count(Buffer part, Handler<Buffer> next) {
    boolean alreadyTooLarge = isTooLarge();
    size += part.length();
    lastProgress = System.nanoTime();
    if (!isTooLarge()) {
      next.handle(part);
    } else if (!alreadyTooLarge) {
      onFailure.handle(new IllegalStateException("The body is larger than " + limit + " bytes"));
    }
  }

  @Override
  public LimitedBody endHandler(Handler<Void> next) {
    received.endHandler(next == null ? null : end -> finish(next));
    return this;
  }

  private void finish(Handler<Void> next) {
    ended = true;
    lastProgress = System.nanoTime();
    next.handle(null);
  }

  @Override
  public LimitedBody exceptionHandler(Handler<Throwable> next) {
    onFailure = next == null ? failure -> {} : next;
    received.exceptionHandler(next);
    return this;
  }

  @Override
  public LimitedBody pause() {
    received.pause();
    return this;
  }

  @Override
  public LimitedBody resume() {
    received.resume();
    return this;
  }

  @Override
  public LimitedBody fetch(long amount) {
    received.fetch(amount);
    return this;
  }
}
