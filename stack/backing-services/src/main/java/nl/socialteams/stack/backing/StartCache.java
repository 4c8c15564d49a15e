// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * What the JDK learned of a program while it ran, kept beside it for the next start (JEP 514):
 * classes read and linked, and which methods are worth compiling. It fits one JDK and one build;
 * where it does not, the program starts without.
 *
 * @param built its jar, or the folder of its jars
 */
public record StartCache(Path built) {
  private static final int FIRST_JDK = 25;

  /** Several are written at the same time. */
  private static final Duration WHILE_IT_WRITES = Duration.ofMinutes(3);

  /**
   * Starts the program as is wanted.
   *
   * @param program is given options of the Java machine
   */
  public ChildProcess launch(Starts starts, Function<List<String>, ChildProcess> program) {
    return switch (starts) {
      case LEARNING ->
          canBeMade()
              ? program.apply(making()).stoppingWithin(WHILE_IT_WRITES)
              : program.apply(use());
      case AS_LEARNT -> program.apply(use());
      case UNLEARNT -> program.apply(List.of());
    };
  }

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
          && Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(built)) > 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path file() {
    return built.resolveSibling("start-" + Runtime.version() + ".aot");
  }
}
