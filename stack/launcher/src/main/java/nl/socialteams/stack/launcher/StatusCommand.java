// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;

import nl.socialteams.stack.backing.HttpCheck;

/** Tells what runs, and whether it does its work. */
record StatusCommand(RunFolder folder, PrintStream output) {

  /** Returns whether all is well. */
  boolean run() {
    Optional<RunRecord> record = folder.running().filter(RunRecord::isRunning);
    if (record.isEmpty()) {
      output.println("The suite is not running.");
      return false;
    }
    return tell(record.get());
  }

  private boolean tell(RunRecord record) {
    boolean well = record.ready();
    for (RecordedProcess process : record.processes()) {
      String state = state(record, process);
      well &= state.equals("ready");
      output.println("%-18s %-12s pid %d".formatted(process.name(), state, process.pid()));
    }
    output.println(
        record.ready()
            ? "Gateway: http://127.0.0.1:" + record.ports().of(Service.GATEWAY)
            : "Still starting: see " + folder.logs() + ".");
    return well;
  }

  private static String state(RunRecord record, RecordedProcess process) {
    if (process.alive().isEmpty()) {
      return "stopped";
    }
    return Service.named(process.name())
        .map(service -> isReady(record.ports(), service) ? "ready" : "not ready")
        .orElse("ready");
  }

  private static boolean isReady(Ports ports, Service service) {
    return HttpCheck.passes(
        URI.create("http://127.0.0.1:" + ports.of(service) + "/q/health/ready"));
  }
}
