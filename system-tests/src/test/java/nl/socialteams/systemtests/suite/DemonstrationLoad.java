// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.launcher.DemonstrationLoader;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * The demonstration being loaded into a suite, by a process of its own.
 *
 * @param log what it tells
 */
public record DemonstrationLoad(Process process, Path log) {
  public static DemonstrationLoad into(SuiteProcesses suite, Path folder) {
    File log = folder.resolve("demonstration.log").toFile();
    try {
      return new DemonstrationLoad(
          new ProcessBuilder(DemonstrationLoader.command(Checkout.find(), suite))
              .redirectErrorStream(true)
              .redirectOutput(log)
              .start(),
          log.toPath());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * @throws AssertionError with what the loader told, where it did not come to its end
   */
  public void awaitEnd() {
    try {
      if (process.waitFor() != 0) {
        throw new AssertionError("The demonstration was not loaded:\n" + Files.readString(log));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
