// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.launcher.Progress;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteInsides;
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
  private static volatile SuiteInsides insides;

  public static RunningSuite get() {
    return Once.SUITE;
  }

  /** What lies behind the gateway; empty for a suite that was started by others. */
  public static Optional<SuiteInsides> insides() {
    return get() == null ? Optional.empty() : Optional.ofNullable(insides);
  }

  private static RunningSuite find() {
    String gateway = System.getProperty("suite.gateway");
    return gateway == null
        ? start()
        : new RunningSuite(URI.create(gateway), System.getProperty("suite.issuer"));
  }

  private static RunningSuite start() {
    Path folder = emptyFolder();
    SuiteProcesses processes =
        SuiteProcesses.start(SuiteSettings.temporary(Checkout.find(), folder), Progress.silent());
    Runtime.getRuntime().addShutdownHook(new Thread(processes::close));
    insides = processes.insides();
    DemonstrationLoad.into(processes, folder).awaitEnd();
    return new RunningSuite(processes.address(Service.GATEWAY), processes.issuer());
  }

  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "suite-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static final class Once {
    static final RunningSuite SUITE = find();
  }
}
