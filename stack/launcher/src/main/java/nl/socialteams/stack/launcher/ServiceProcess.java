// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import nl.socialteams.stack.backing.ChildProcess;
import nl.socialteams.stack.backing.HttpCheck;
import nl.socialteams.stack.backing.JavaProgram;
import nl.socialteams.stack.backing.ServerFailure;
import nl.socialteams.stack.backing.StartCache;

/** How one service is started from what was built of it. */
record ServiceProcess(SuiteSettings settings, Service service) {
  /** Long enough for a machine that has much else to do; a process that ends is noticed at once. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  ChildProcess launch() {
    Path jar = jar();
    if (!Files.exists(jar)) {
      throw new ServerFailure(service.module() + " is not built: run ./dev up, which builds it.");
    }
    return new StartCache(jar).launch(settings.starts(), options -> launch(jar, options));
  }

  private ChildProcess launch(Path jar, List<String> options) {
    return ChildProcess.start(
        service.module(),
        JavaProgram.jarCommand(jar, settings.memoryMegabytes(), options),
        ServiceEnvironment.of(settings.ports(), settings.provider(), settings.keyFile().path())
            .variables(service),
        settings.logs().resolve(service.module() + ".log"));
  }

  void awaitReady(ChildProcess child) {
    child.awaitReady(this::isReady, LIMIT);
  }

  boolean isReady() {
    return HttpCheck.passes(address().resolve("/q/health/ready"));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + settings.ports().of(service));
  }

  private Path jar() {
    return settings
        .checkout()
        .root()
        .resolve(service.module())
        .resolve("target/quarkus-app/quarkus-run.jar");
  }
}
