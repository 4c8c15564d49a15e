// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.systemtests.house.Checkout;
import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;

/** The TypeScript client as its README says: built from the document, and its example run. */
@Tag("G1")
class TypeScriptClientTest {
  private static final Path CLIENT = Checkout.root().resolve("clients/typescript");
  private static final Path LOG = Path.of("target", "typescript-client.log").toAbsolutePath();

  @Test
  void registers_a_resident_spends_and_reports_with_the_generated_client() throws Exception {
    Assumptions.assumeTrue(
        isThere("node") && isThere("npm"),
        "The TypeScript client was left out: Node and npm are not installed.");

    run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
    run("npm", "run", "build");
    String told = run("node", "dist/examples/first-day.js");

    assertThat(told.lines().toList().getLast())
        .isEqualTo("Caberg-Bosscherveld: 1 planned, 79.95 APPROVED, 1 counted");
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(List.of(command));
    process.directory(CLIENT.toFile()).redirectErrorStream(true).redirectOutput(LOG.toFile());
    RunningSuite suite = RunningSuite.get();
    Map.of(
            "SOCIALTEAMS_GATEWAY", suite.gateway().toString(),
            "SOCIALTEAMS_TEAM_MEMBER", IssuedToken.of(suite.issuer(), "team-member"),
            "SOCIALTEAMS_ADMINISTRATOR", IssuedToken.of(suite.issuer(), "area-administrator"),
            "SOCIALTEAMS_BUDGET_HOLDER", IssuedToken.of(suite.issuer(), "budget-holder"),
            "SOCIALTEAMS_CONTROLLER", IssuedToken.of(suite.issuer(), "controller"))
        .forEach(process.environment()::put);
    Process running = process.start();
    boolean ended = running.waitFor(5, TimeUnit.MINUTES);
    running.destroy();
    String told = Files.readString(LOG);
    assertThat(ended && running.exitValue() == 0)
        .as("%s: %s", String.join(" ", command), told)
        .isTrue();
    return told;
  }
}
