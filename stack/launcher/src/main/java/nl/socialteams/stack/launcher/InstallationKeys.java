// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.socialteams.sealing.keys.KeyFileCommand;

/** The keys of personal data, which live and go with the data that they seal. */
record InstallationKeys(Path path) {

  static InstallationKeys in(Path data) {
    return new InstallationKeys(data.resolve("sealing-keys"));
  }

  /** Makes them where there are none. */
  void ensure() {
    if (Files.exists(path)) {
      return;
    }
    try {
      Files.createDirectories(path.getParent());
      KeyFileCommand.create(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
