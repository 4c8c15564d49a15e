// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process that was started here, with the log that it writes. */
public final class ChildProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String name;
  private final Process process;
  private final Path log;
  private final Duration patience;

  private ChildProcess(String name, Process process, Path log, Duration patience) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.patience = patience;
  }

  /** The same, given so long to stop by itself. */
  public ChildProcess stoppingWithin(Duration patience) {
    return new ChildProcess(name, process, log, patience);
  }

  /** Starts a command whose output is added to the log. */
  public static ChildProcess start(
      String name, List<String> command, Map<String, String> environment, Path log) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
      return new ChildProcess(name, builder.start(), log, PATIENCE);
    } catch (IOException failure) {
      throw new UncheckedIOException(name + " could not be started", failure);
    }
  }

  /** Runs a command to its end and fails when it does. */
  static void run(String name, List<String> command, Path log) {
    ChildProcess child = start(name, command, Map.of(), log);
    if (child.process.onExit().join().exitValue() != 0) {
      throw new ServerFailure(name + " failed: see " + log + ".");
    }
  }

  public String name() {
    return name;
  }

  public long pid() {
    return process.pid();
  }

  public Path log() {
    return log;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Completes when the process is gone. */
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** Returns when the check passes; fails when the process dies first or the time is up. */
  public void awaitReady(Readiness.Check check, Duration limit) {
    Readiness.await(this, check, limit);
  }

  /** Asks the process to stop as the given signal does, and kills it when it does not in time. */
  public void stop(String signal) {
    if (process.isAlive()) {
      Signals.send(signal, process.pid());
      awaitExit();
    }
  }

  /** Asks the process to stop, and kills it when it does not in time. */
  public void stop() {
    stop("TERM");
  }

  /**
   * Stops the process at once, as {@code kill -9} does, with the processes that it started. It goes
   * first, so that it starts no new ones; they are waited for, because they may hold what the next
   * start needs.
   */
  public void kill() {
    List<ProcessHandle> descendants = process.descendants().toList();
    process.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
    descendants.forEach(ChildProcess::awaitGone);
  }

  /** Of a process that is dead but was not collected by its parent, the command is not known. */
  private static void awaitGone(ProcessHandle handle) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (handle.info().command().isPresent() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private void awaitExit() {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      kill();
    }
  }

  private static java.io.File nothing() {
    return new java.io.File("/dev/null");
  }
}
