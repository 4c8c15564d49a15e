// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;

import nl.socialteams.stack.backing.Checkout;

/** {@code ./dev status}: the shell, the launcher and nothing else, as {@code ./dev up} begins. */
record StatusCommand(Checkout checkout) {
  private static final double NANOS = 1e9;

  double seconds() {
    long begin = System.nanoTime();
    try {
      new ProcessBuilder("./dev", "status")
          .directory(checkout.root().toFile())
          .redirectErrorStream(true)
          .redirectOutput(Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
    return (System.nanoTime() - begin) / NANOS;
  }
}
