// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import nl.socialteams.stack.backing.Checkout;

/** Runs a piece of bash that knows the functions of {@code ./dev}. */
record Script(Path root) {
  private static final String PREAMBLE =
      """
      set -euo pipefail
      ROOT='%1$s'; RUN='%1$s'
      for part in say jdk maven build launcher hot tests; do source "%2$s/stack/scripts/$part.sh"; done
      cd '%1$s'
      """;

  /** What it printed, errors too, without the last line end. */
  String run(String text) throws IOException, InterruptedException {
    String preamble = PREAMBLE.formatted(root, Checkout.find().root());
    Process process =
        new ProcessBuilder(List.of("bash", "-c", preamble + text))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.strip();
  }
}
