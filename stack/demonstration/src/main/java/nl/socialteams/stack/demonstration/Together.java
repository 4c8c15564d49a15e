// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several things at once, which do not depend on each other. */
final class Together {
  private static final int AT_ONCE = 8;

  private Together() {}

  /**
   * @throws LoadFailure where one of them failed; the others are then given up
   */
  static <T> void forEach(Collection<T> things, Consumer<T> work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> running = new ArrayList<>();
      things.forEach(thing -> running.add(threads.submit(() -> work.accept(thing))));
      try {
        await(running);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private static void await(List<Future<?>> running) {
    try {
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof LoadFailure failure
          ? failure
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new LoadFailure("interrupted");
    }
  }
}
