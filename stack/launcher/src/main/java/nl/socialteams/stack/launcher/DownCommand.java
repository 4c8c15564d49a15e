// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops what {@code ./dev up} started, from another terminal or later. */
record DownCommand(RunFolder folder, PrintStream output) {
  /** The first stop after a build takes longest: see {@link StartCache}. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  void run() {
    folder.running().ifPresentOrElse(this::tell, () -> output.println("Nothing was running."));
  }

  private void tell(RunRecord record) {
    stop(record);
    output.println("Stopped. Data are kept in " + folder.data() + ".");
  }

  /** The launcher stops its own; what it left behind, having been killed, is stopped here. */
  void stop(RunRecord record) {
    record.launcher().alive().ifPresent(DownCommand::end);
    record.processes().forEach(process -> process.alive().ifPresent(DownCommand::end));
    try {
      Files.deleteIfExists(folder.record());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static void end(ProcessHandle handle) {
    handle.destroy();
    try {
      handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException stubborn) {
      handle.destroyForcibly();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
