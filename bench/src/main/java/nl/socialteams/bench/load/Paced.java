// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * An open loop: calls begin on a schedule, whatever became of those before, and each took as long
 * as from the moment at which it was to begin. So a service that falls behind is seen to.
 */
public final class Paced {
  private final double perSecond;
  private final Call call;

  public Paced(double perSecond, Call call) {
    this.perSecond = perSecond;
    this.call = call;
  }

  /** Begins calls for so long, and waits for the last of them. */
  public Measured during(Duration time) {
    int calls = Math.max(1, (int) (perSecond * time.toNanos() / 1e9));
    Queue<Long> took = new ConcurrentLinkedQueue<>();
    AtomicLong errors = new AtomicLong();
    long first = System.nanoTime();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < calls; number++) {
        long scheduled = first + (long) (number * 1e9 / perSecond);
        int mine = number;
        awaitMoment(scheduled);
        callers.execute(
            () -> {
              if (!isAsExpected(mine)) {
                errors.incrementAndGet();
              }
              took.add(System.nanoTime() - scheduled);
            });
      }
    }
    double seconds = (System.nanoTime() - first) / 1e9;
    return new Measured(calls, calls / seconds, errors.get(), Times.percentiles(List.copyOf(took)));
  }

  private boolean isAsExpected(int number) {
    try {
      return call.make(number);
    } catch (Exception failure) {
      return false;
    }
  }

  private static void awaitMoment(long scheduled) {
    for (long left = scheduled - System.nanoTime(); left > 0; ) {
      LockSupport.parkNanos(left);
      left = scheduled - System.nanoTime();
    }
  }

  /** What is called. */
  @FunctionalInterface
  public interface Call {
    /** Answers whether the answer was as expected. */
    boolean make(int number) throws Exception;
  }
}
