// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.memory;

import java.nio.file.Path;
import java.util.List;

import nl.socialteams.bench.Pace;
import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.limits.ResidentMemory;
import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.load.Wrk;
import nl.socialteams.bench.madeup.MadeUpCases;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcess;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * All processes of the suite after minutes of calls through the gateway: files opened, reports
 * asked for, residents registered and money asked for. It starts as {@code ./dev up} does, with
 * what was learnt of starting.
 */
public final class Memory implements Row {
  private static final int CLIENTS = 32;
  private static final int TIMES_WARMING_UP = 3;
  private static final double MEGABYTES = 2048;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    MadeUpCases cases = new MadeUpCases(setting);
    Path data = folder.resolve("suite");
    cases.copyTemplatesTo(data);
    try (SuiteProcesses suite = cases.startAll(data)) {
      MixedWork work = MixedWork.of(suite);
      setting.progress().line("memory: everybody works");
      Pace pace = setting.pace();
      Measured worked =
          new Wrk(
                  Wrk.script(Memory.class, "mixed.lua", folder),
                  suite.address(Service.GATEWAY),
                  CLIENTS,
                  work.told())
              .measure(pace.warmingUp().multipliedBy(TIMES_WARMING_UP));
      double all = 0;
      for (SuiteProcess process : suite.all()) {
        double megabytes = new ResidentMemory(process.pid()).megabytes();
        setting.progress().line("memory: %s %.0f MB".formatted(process.name(), megabytes));
        all += megabytes;
      }
      return List.of(
          new Outcome(
              "memory",
              "call of everybody's, before it was looked at",
              List.of(Goal.atMost("MB in all", all, MEGABYTES)),
              worked.milliseconds(),
              worked.errors(),
              0,
              Math.round(all)));
    }
  }
}
