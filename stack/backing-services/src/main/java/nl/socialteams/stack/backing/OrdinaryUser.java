// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root. For root it runs in a user namespace, where it is nobody. */
final class OrdinaryUser {
  private OrdinaryUser() {}

  static List<String> run(List<String> command) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return command;
    }
    if (!namespacesWork()) {
      throw new ServerFailure(
          "PostgreSQL does not run as root, and user namespaces are not allowed here:"
              + " run this as an ordinary user.");
    }
    return Stream.concat(Stream.of("unshare", "-U"), command.stream()).toList();
  }

  private static boolean namespacesWork() {
    try {
      return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
