// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder with the project's sources and what was built of them, from which everything is run.
 *
 * @param root the folder that holds {@code dev} and the root pom
 */
public record Checkout(Path root) {

  /** Looks upwards from the working directory, which is a module's folder in a test. */
  public static Checkout find() {
    Path start = Path.of("").toAbsolutePath();
    return Stream.iterate(start, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("stack/broker/pom.xml")))
        .findFirst()
        .map(Checkout::new)
        .orElseThrow(
            () ->
                new ServerFailure(
                    "No folder above "
                        + start
                        + " is the project's root: run this from inside the project."));
  }

  /** Where unpacked binaries, data and logs are kept. */
  public Path runFolder() {
    return root.resolve(".run");
  }

  /** The class path of a module that is run from its build folder. */
  public String classPath(String module) {
    Path target = root.resolve(module).resolve("target");
    if (!Files.isDirectory(target.resolve("lib"))) {
      throw new ServerFailure(
          module + " is not built yet: run ./mvnw -pl " + module + " -am process-classes first.");
    }
    return target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*";
  }
}
