// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.Folders;
import nl.socialteams.stack.backing.ServerFailure;

/** The folder {@code .run}: data, logs, and what runs now. */
record RunFolder(Path folder) {

  static RunFolder of(Checkout checkout) {
    try {
      return new RunFolder(Files.createDirectories(checkout.runFolder()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Path data() {
    return folder.resolve("data");
  }

  Path logs() {
    return folder.resolve("logs");
  }

  Path record() {
    return folder.resolve("suite.properties");
  }

  Path demonstrationMarker() {
    return data().resolve("demonstration-loaded");
  }

  /** Held by {@code ./dev hot} for as long as it runs the service itself. */
  Path hot(Service service) {
    return folder.resolve("hot").resolve(service.module());
  }

  Optional<RunRecord> running() {
    return RunRecord.read(record());
  }

  RunRecord required() {
    return running()
        .filter(RunRecord::isRunning)
        .orElseThrow(() -> new ServerFailure("The suite is not running: start it with ./dev up."));
  }

  /** Keeps the logs of the run before, and no older ones. */
  void setLogsAside() {
    Path previous = folder.resolve("logs-before");
    Folders.delete(previous);
    try {
      if (Files.exists(logs())) {
        Files.move(logs(), previous);
      }
      Files.createDirectories(logs());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
