// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.JavaProgram;
import nl.socialteams.stack.backing.ServerFailure;

/** Starts a backbone that lives as long as this Java machine. */
final class BackboneStarter {
  private static final String MAIN = "nl.socialteams.stack.backing.BackboneProcess";

  private BackboneStarter() {}

  /** Returns the properties that the new backbone announces. */
  static Map<String, String> start() {
    Checkout checkout = Checkout.find();
    String classPath = checkout.classPath("stack/backing-services");
    try {
      Process process =
          new ProcessBuilder(new JavaProgram(classPath, 64).command(MAIN, "--until-input-ends"))
              .redirectError(Redirect.DISCARD)
              .start();
      // the hook also keeps the process reachable: its input would be closed when it were collected
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return announced(process);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<String, String> announced(Process process) throws IOException {
    Map<String, String> properties = new HashMap<>();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); !"ready".equals(line); line = output.readLine()) {
      if (line == null || line.startsWith("failed")) {
        throw new ServerFailure("The servers that tests need did not start: " + line);
      }
      String[] nameAndValue = line.split("=", 2);
      properties.put(nameAndValue[0], nameAndValue[1]);
    }
    return properties;
  }
}
