// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many callers that start at the same instant. */
public final class AtOnce {
  private AtOnce() {}

  public static <T> List<T> call(int many, IntFunction<T> call)
      throws InterruptedException, ExecutionException {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService callers = Executors.newFixedThreadPool(many)) {
      List<Future<T>> calls =
          IntStream.range(0, many)
              .mapToObj(
                  number ->
                      callers.submit(
                          () -> {
                            start.await();
                            return call.apply(number);
                          }))
              .toList();
      start.countDown();
      List<T> answers = new ArrayList<>();
      for (Future<T> running : calls) {
        answers.add(running.get());
      }
      return answers;
    }
  }
}
