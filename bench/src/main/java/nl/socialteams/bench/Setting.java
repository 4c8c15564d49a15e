// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.launcher.Progress;

/**
 * In which a row is run.
 *
 * @param progress is told what happens meanwhile
 */
public record Setting(Checkout checkout, Pace pace, Progress progress) {

  /** A folder for the data and logs of a row. */
  public Path emptyFolder() {
    try {
      Path all = Path.of(".run", "bench").toAbsolutePath();
      return Files.createTempDirectory(Files.createDirectories(all), "data-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
