// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.time.Duration;
import java.util.Optional;

import nl.socialteams.stack.backing.ChildProcess;
import nl.socialteams.stack.backing.ServerFailure;

/**
 * Watches the processes of the running suite, and tells in one sentence what to do when one dies.
 */
final class Supervisor {
  /** Ctrl-C in a terminal reaches every process at once, this one perhaps last. */
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final SuiteProcesses suite;
  private final RunFolder folder;
  private final Ports ports;
  private final Progress progress;

  Supervisor(SuiteProcesses suite, RunFolder folder, Ports ports, Progress progress) {
    this.suite = suite;
    this.folder = folder;
    this.ports = ports;
    this.progress = progress;
  }

  void watchAll() {
    suite.processes().forEach(this::watch);
  }

  private void watch(ChildProcess child) {
    Thread.ofVirtual().name("watch-" + child.name()).start(() -> await(child));
  }

  private void await(ChildProcess child) {
    int exitCode = child.onExit().join().exitValue();
    if (suite.closesWithin(MOMENT)) {
      return;
    }
    Optional<Service> hot = Service.named(child.name()).filter(service -> marker(service).isHeld());
    hot.ifPresentOrElse(this::standAside, () -> progress.line(sentence(child, exitCode)));
  }

  private String sentence(ChildProcess child, int exitCode) {
    DiskSpace space = DiskSpace.of(folder.folder());
    String reason =
        space.isEnough()
            ? "see " + child.log()
            : "the disk is full, make room (" + space.free() + " MB are left)";
    return "%s stopped with exit code %d: %s, then ./dev down and ./dev up; data are kept."
        .formatted(child.name(), exitCode, reason);
  }

  private void standAside(Service service) {
    progress.line(service.module() + " is run in development mode by ./dev hot");
    try {
      marker(service).awaitRelease();
      bringBack(service);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ServerFailure failure) {
      progress.line(failure.getMessage());
    }
  }

  private void bringBack(Service service) {
    suite.restart(service);
    RunRecord.of(ports, true, suite.processes()).write(folder.record());
    watch(suite.child(service));
  }

  private HotMarker marker(Service service) {
    return new HotMarker(folder.hot(service));
  }
}
