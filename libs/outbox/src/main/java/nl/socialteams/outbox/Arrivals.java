// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * By which this process tells its own relay that events were committed. The database could notify
 * too, but makes all commits that notify wait for each other, each for the disk.
 */
@ApplicationScoped
public class Arrivals {

  private final Semaphore arrived = new Semaphore(0);

  /** Tells that something waits; many times at once are one. */
  void tell() {
    if (arrived.availablePermits() == 0) {
      arrived.release();
    }
  }

  /** Waits until something is told, at most this long. */
  void await(Duration most) throws InterruptedException {
    arrived.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS);
    arrived.drainPermits();
  }
}
