// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits until a process that was started does its work. */
public final class Readiness {
  private static final long BETWEEN_CHECKS_MILLIS = 50;

  private Readiness() {}

  /** Tells whether a server answers; an exception means not yet. */
  @FunctionalInterface
  public interface Check {
    boolean passes() throws Exception;
  }

  static void await(ChildProcess child, Check check, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!passes(check)) {
      if (exited(child)) {
        throw new ServerFailure(child.name() + " stopped while starting: see " + child.log() + ".");
      }
      if (System.nanoTime() > deadline) {
        throw new ServerFailure(
            "%s was not ready after %d seconds: see %s."
                .formatted(child.name(), limit.toSeconds(), child.log()));
      }
    }
  }

  private static boolean passes(Check check) {
    try {
      return check.passes();
    } catch (Exception notYet) {
      return false;
    }
  }

  /** Waits a little for the end of the process, which is also the pause between two checks. */
  private static boolean exited(ChildProcess child) {
    try {
      child.onExit().get(BETWEEN_CHECKS_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException alive) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ServerFailure("Interrupted while waiting for " + child.name(), interrupted);
    } catch (java.util.concurrent.ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
