// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** Is told what happens while the suite starts and runs. */
@FunctionalInterface
public interface Progress {

  /** Takes one line, which any thread may give. */
  void line(String text);

  /** Keeps everything to itself. */
  static Progress silent() {
    return text -> {};
  }

  /** Prints each line with the seconds since now. */
  static Progress printing(PrintStream output) {
    long start = System.nanoTime();
    return text -> {
      double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
      output.println("%6.1f s  %s".formatted(seconds, text));
    };
  }
}
