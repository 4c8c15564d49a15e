// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * PostgreSQL's programs, unpacked from the class path once.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
public record PostgresBinaries(Path home) {
  /** Filled in by the build, so that another version is unpacked beside this one. */
  private static final String VERSION_FILE = "postgresql-version.txt";

  /** Unpacks into the folder unless that was done before, by whatever process. */
  public static PostgresBinaries unpackedIn(Path folder) {
    Path home = folder.resolve("postgresql-" + version());
    if (!Files.exists(home)) {
      unpack(archiveName(), home);
    }
    return new PostgresBinaries(home);
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private static void unpack(String archive, Path home) {
    try (InputStream input = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
      if (input == null) {
        throw new ServerFailure(
            "There is no embedded PostgreSQL for this system (" + archive + " is missing).");
      }
      Files.createDirectories(home.getParent());
      Path temporary = Files.createTempDirectory(home.getParent(), "unpacking-");
      TarArchive.unpack(input, temporary);
      moveUnlessDoneByAnother(temporary, home);
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL could not be unpacked in " + home, failure);
    }
  }

  private static void moveUnlessDoneByAnother(Path temporary, Path home) throws IOException {
    try {
      Files.move(temporary, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      if (!Files.exists(home)) {
        throw failure;
      }
      Folders.delete(temporary);
    }
  }

  private static String version() {
    try (InputStream input = PostgresBinaries.class.getResourceAsStream(VERSION_FILE)) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    boolean arm = processor.contains("aarch64");
    if (system.contains("mac")) {
      return "postgres-darwin-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
    return "postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
  }
}
