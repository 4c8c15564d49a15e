// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.socialteams.stack.backing.ServerFailure;

/**
 * The room that is left where the data are kept.
 *
 * @param free megabytes
 */
record DiskSpace(Path folder, long free) {
  private static final long NEEDED = 500;

  static DiskSpace of(Path folder) {
    try {
      return new DiskSpace(folder, Files.getFileStore(folder).getUsableSpace() / (1024 * 1024));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  boolean isEnough() {
    return free >= NEEDED;
  }

  void check() {
    if (!isEnough()) {
      throw new ServerFailure(
          "The disk is nearly full: %d MB are free at %s and %d MB are needed; make room first."
              .formatted(free, folder, NEEDED));
    }
  }
}
