// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.cost;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.load.Wrk;
import nl.socialteams.bench.madeup.MadeUpCases;
import nl.socialteams.bench.registration.Registrations;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Outcome.Percentiles;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * What one registration leaves behind: bytes on the topics, and rows and bytes in all databases
 * together, the log of who saw what and the keys for repetition included. Half of what it was when
 * this was first measured is wanted.
 */
public final class CostPerEvent implements Row {
  private static final int CLIENTS = 16;
  private static final double HALF = 0.5;

  /** When it was first measured, on 27 November 2026. */
  private static final Cost AT_FIRST = new Cost(1_152, 19.4, 6_512);

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    Path data = folder.resolve("suite");
    MadeUpCases cases = new MadeUpCases(setting);
    cases.copyTemplatesTo(data);
    try (SuiteProcesses suite = cases.startAll(data)) {
      String member = IssuedToken.of(suite.issuer(), "team-member");
      Wrk wrk =
          new Wrk(
              Wrk.script(Registrations.class, "register.lua", folder),
              suite.address(Service.CASES),
              CLIENTS,
              Map.of("BENCH_TOKEN", member));
      // what is read and planned at first leaves something behind too
      wrk.measure(setting.pace().warmingUp());
      setting.progress().line("cost-per-event: waits until all have heard");
      Places before = Places.atRest(suite);
      Measured registered = wrk.measure(setting.pace().measuring()).whole();
      Places more = Places.atRest(suite).since(before);
      tell(more, registered.calls(), setting);
      return List.of(outcome(Cost.of(more, registered.calls())));
    }
  }

  private static void tell(Places more, long calls, Setting setting) {
    more.databases()
        .forEach(
            (name, one) ->
                setting
                    .progress()
                    .line(
                        String.format(
                            Locale.ROOT,
                            "cost-per-event: %s %.1f rows, %d bytes",
                            name,
                            1.0 * one.rows() / calls,
                            one.bytes() / calls)));
  }

  private static Outcome outcome(Cost now) {
    return new Outcome(
        "cost-per-event",
        "resident registered",
        List.of(
            Goal.atMost("bytes on topics", now.topicBytes(), HALF * AT_FIRST.topicBytes()),
            Goal.atMost("rows in databases", now.rows(), HALF * AT_FIRST.rows()),
            Goal.atMost("bytes in databases", now.bytes(), HALF * AT_FIRST.bytes())),
        Percentiles.NONE,
        0,
        0,
        0);
  }

  /** Of one registration. */
  private record Cost(double topicBytes, double rows, double bytes) {
    static Cost of(Places more, long calls) {
      return new Cost(
          (double) more.topics().bytes() / calls,
          (double) more.sum().rows() / calls,
          (double) more.sum().bytes() / calls);
    }
  }
}
