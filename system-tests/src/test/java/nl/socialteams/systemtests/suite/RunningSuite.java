// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.suite;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.JavaProgram;
import nl.socialteams.stack.launcher.Progress;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/**
 * The suite that the tests speak to. The first test that asks starts it, on free ports and data of
 * its own; it stops with this Java machine. While writing tests it is quicker to keep one running
 * ({@code ./dev up}) and to name it: {@code -Dsuite.gateway=http://127.0.0.1:8080
 * -Dsuite.issuer=http://127.0.0.1:8088/social-teams}.
 *
 * @param gateway where the gateway is reached
 * @param issuer the identity provider
 */
public record RunningSuite(URI gateway, String issuer) {

  private static final String DEMONSTRATION = "nl.socialteams.stack.demonstration.Demonstration";

  public static RunningSuite get() {
    return Once.SUITE;
  }

  private static RunningSuite find() {
    String gateway = System.getProperty("suite.gateway");
    return gateway == null
        ? start()
        : new RunningSuite(URI.create(gateway), System.getProperty("suite.issuer"));
  }

  private static RunningSuite start() {
    Checkout checkout = Checkout.find();
    Path folder = Path.of("target", "suite").toAbsolutePath();
    SuiteProcesses processes =
        SuiteProcesses.start(SuiteSettings.temporary(checkout, folder), Progress.silent());
    Runtime.getRuntime().addShutdownHook(new Thread(processes::close));
    RunningSuite suite = new RunningSuite(processes.address(Service.GATEWAY), processes.issuer());
    suite.loadDemonstration(checkout);
    return suite;
  }

  private void loadDemonstration(Checkout checkout) {
    List<String> command =
        new JavaProgram(checkout.classPath("stack/demonstration"), 128)
            .command(DEMONSTRATION, gateway.toString(), issuer);
    try {
      int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exitCode != 0) {
        throw new IllegalStateException("The demonstration was not loaded, see above");
      }
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Once {
    static final RunningSuite SUITE = find();
  }
}
