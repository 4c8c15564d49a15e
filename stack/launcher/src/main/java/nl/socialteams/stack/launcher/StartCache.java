// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the JDK learned of a service while it ran, kept beside its jar for the next start (JEP 514):
 * classes read and linked, and which methods are worth compiling. It fits one JDK and one build;
 * where it does not, the service starts without.
 */
record StartCache(Path jar) {
  private static final int FIRST_JDK = 25;

  /** The options of a start: with the cache where there is one. */
  List<String> use() {
    return isThere() ? List.of("-XX:AOTCache=" + file()) : List.of();
  }

  /** Whether this JDK makes one, and there is none yet. */
  boolean canBeMade() {
    return !isThere() && Runtime.version().feature() >= FIRST_JDK;
  }

  /** The options of a run that ends with writing the cache. */
  List<String> making() {
    return List.of("-XX:AOTCacheOutput=" + file());
  }

  private boolean isThere() {
    try {
      return Files.exists(file())
          && Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(jar)) > 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path file() {
    return jar.resolveSibling("start-" + Runtime.version() + ".aot");
  }
}
