// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.util.concurrent.TimeUnit;

/** A loop in its thread. */
public final class RunningConsumer implements AutoCloseable {

  private static final long GRACE_MILLIS = TimeUnit.SECONDS.toMillis(10);

  private final ConsumerLoop loop;
  private final Thread thread;

  public RunningConsumer(ConsumerLoop loop) {
    this.loop = loop;
    this.thread = Thread.ofPlatform().name("inbox-" + loop.name()).daemon().start(loop);
  }

  public ConsumerLoop loop() {
    return loop;
  }

  boolean alive() {
    return thread.isAlive();
  }

  /** Stops after the batch at hand. */
  @Override
  public void close() {
    loop.stop();
    try {
      thread.join(GRACE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread.interrupt();
  }
}
