// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.Durability;
import nl.socialteams.stack.backing.Folders;
import nl.socialteams.stack.backing.ServerFailure;
import nl.socialteams.stack.backing.Starts;

/** Starts everything, says so, and stays until it is stopped. */
record UpCommand(Checkout checkout, RunFolder folder, Options options, PrintStream output) {

  void run() throws InterruptedException {
    prepare();
    Progress progress = Progress.printing(output);
    Ports ports = new Ports(options.port());
    SuiteProcesses suite = new SuiteProcesses(settings(ports), progress);
    suite.onStart(() -> RunRecord.of(ports, false, suite.processes()).write(folder.record()));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite)));
    progress.line("starting; logs are in " + folder.logs());
    suite.start();
    new Supervisor(suite, folder, ports, progress).watchAll();
    if (options.demonstration()) {
      new Demonstration(checkout, folder, progress).loadOnce(suite);
    }
    new Welcome(ports, folder.logs()).print(output);
    RunRecord.of(ports, true, suite.processes()).write(folder.record());
    new CountDownLatch(1).await();
  }

  /** Everything that can be seen to be wrong before the first process is started. */
  void prepare() {
    folder.running().ifPresent(this::clearAway);
    new PortCheck().check(new Ports(options.port()));
    DiskSpace.of(folder.folder()).check();
    if (options.fresh()) {
      Folders.delete(folder.data());
    }
    folder.setLogsAside();
  }

  private void clearAway(RunRecord record) {
    if (record.isRunning()) {
      throw new ServerFailure("The suite runs already: ./dev status tells, ./dev down stops it.");
    }
    new DownCommand(folder, output).stop(record);
    output.println("Stopped what an earlier run had left behind.");
  }

  private SuiteSettings settings(Ports ports) {
    return new SuiteSettings(
        checkout,
        folder.folder(),
        ports,
        options.provider(),
        options.memoryMegabytes(),
        Durability.DURABLE,
        Starts.LEARNING);
  }

  private void stop(SuiteProcesses suite) {
    output.println(
        "Stopping what was started here ... (after a build this takes a minute or two, once:"
            + " what makes the next start faster is kept)");
    suite.close();
    try {
      Files.deleteIfExists(folder.record());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    output.println("Stopped. Data are kept in " + folder.data() + ".");
  }
}
