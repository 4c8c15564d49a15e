// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Repeats a request while what keeps it from succeeding is passing, for two minutes at most. */
record Patience(HttpRequest request) {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(250);

  /** One try. */
  interface Attempt {
    Answer send(HttpRequest request) throws IOException, InterruptedException;
  }

  /**
   * @throws LoadFailure where the answer is neither what is wanted nor passing, or stays away
   */
  Answer until(Attempt attempt, Predicate<Answer> wanted) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    String last;
    do {
      try {
        Answer answer = attempt.send(request);
        if (wanted.test(answer)) {
          return answer;
        }
        last = answer.status() + " " + answer.body();
        if (!answer.isPassing()) {
          throw new LoadFailure(what() + " was answered " + last);
        }
      } catch (IOException away) {
        last = "no answer (" + away.getMessage() + ")";
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new LoadFailure("interrupted");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    } while (System.nanoTime() < deadline);
    throw new LoadFailure(
        what() + " did not succeed within " + LIMIT.toMinutes() + " min: " + last);
  }

  private String what() {
    return request.method() + " " + request.uri();
  }
}
