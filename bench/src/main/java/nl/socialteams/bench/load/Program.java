// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A measuring program of the machine, run to its end. */
public final class Program {
  private Program() {}

  /**
   * What the program printed.
   *
   * @param whence what has to be installed where there is no such program
   */
  public static String output(
      List<String> command, Map<String, String> environment, String whence) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = started(builder, whence);
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command.getFirst() + " failed: " + output);
      }
      return output;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static Process started(ProcessBuilder builder, String whence) {
    try {
      return builder.start();
    } catch (IOException absent) {
      String name = builder.command().getFirst();
      throw new UncheckedIOException(
          "There is no " + name + " here: install " + whence + " first.", absent);
    }
  }
}
