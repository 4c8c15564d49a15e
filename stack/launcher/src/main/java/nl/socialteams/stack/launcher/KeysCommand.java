// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;

import nl.socialteams.sealing.keys.KeyFileCommand;
import nl.socialteams.sealing.keys.KeyFileUnusable;
import nl.socialteams.stack.backing.ServerFailure;

/** Makes the keys of personal data, and takes them through a rotation. */
final class KeysCommand {
  private static final List<String> STEPS = List.of("new", "add", "promote", "retire");

  void run(List<String> arguments) throws IOException {
    if (arguments.size() != 2 || !STEPS.contains(arguments.getFirst())) {
      throw new ServerFailure("keys takes a step (" + String.join(", ", STEPS) + ") and a file.");
    }
    try {
      KeyFileCommand.main(arguments.toArray(String[]::new));
    } catch (FileAlreadyExistsException there) {
      throw new ServerFailure("There are keys in " + there.getFile() + ": they stay as they are.");
    } catch (NoSuchFileException absent) {
      throw new ServerFailure("There are no keys in " + absent.getFile() + ": make them with new.");
    } catch (KeyFileUnusable unusable) {
      throw new ServerFailure(unusable.getMessage());
    }
  }
}
