// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a service is run in development mode by somebody else. */
record HotMarker(Path file) {

  /** A marker whose process is gone holds nothing. */
  boolean isHeld() {
    try {
      long holder = Long.parseLong(Files.readString(file).strip());
      return ProcessHandle.of(holder).map(ProcessHandle::isAlive).orElse(false);
    } catch (IOException | NumberFormatException none) {
      return false;
    }
  }

  /** Returns when nobody holds it any more. */
  void awaitRelease() throws InterruptedException {
    while (isHeld()) {
      Thread.sleep(500);
    }
  }
}
