// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.ServerFailure;

/** Loads the demonstration through the gateway, once per set of data. */
record Demonstration(Checkout checkout, RunFolder folder, Progress progress) {
  void loadOnce(SuiteProcesses suite) {
    if (Files.exists(folder.demonstrationMarker())
        || !Files.isDirectory(
            checkout.root().resolve(DemonstrationLoader.MODULE).resolve("target/classes"))) {
      return;
    }
    progress.line("loading the demonstration");
    load(suite);
    progress.line("the demonstration is loaded");
  }

  private void load(SuiteProcesses suite) {
    List<String> command = DemonstrationLoader.command(checkout, suite);
    try {
      int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exitCode != 0) {
        throw new ServerFailure(
            "The demonstration was not loaded: the reason is above, and in the logs in "
                + folder.logs()
                + "; then ./dev up --fresh loads it anew.");
      }
      Files.createFile(folder.demonstrationMarker());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
