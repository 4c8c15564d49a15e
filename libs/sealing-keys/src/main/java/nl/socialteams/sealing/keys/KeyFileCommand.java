// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** Makes a key file, and takes it through the steps of a rotation. */
public final class KeyFileCommand {
  private KeyFileCommand() {}

  /**
   * @param arguments a step ({@code new}, {@code add}, {@code promote}, {@code retire}) and a file
   */
  public static void main(String[] arguments) throws IOException {
    Step step = Step.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Path file = Path.of(arguments[1]);
    switch (step) {
      case NEW -> create(file);
      case ADD -> replace(file, read(file).withNewKey());
      case PROMOTE -> replace(file, read(file).withNewestPrimary());
      case RETIRE -> replace(file, read(file).withoutOldKeys());
    }
  }

  /** Readable by its owner only; a file that is there stays as it is. */
  public static void create(Path file) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    replace(file, KeyFile.create());
  }

  public static KeyFile read(Path file) throws IOException {
    return KeyFileText.read(Files.readString(file));
  }

  private static void replace(Path file, KeyFile keys) throws IOException {
    Files.writeString(file, KeyFileText.write(keys), StandardOpenOption.TRUNCATE_EXISTING);
  }

  private enum Step {
    NEW,
    ADD,
    PROMOTE,
    RETIRE
  }
}
