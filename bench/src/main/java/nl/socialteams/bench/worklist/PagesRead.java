// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.worklist;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.socialteams.bench.Setting;
import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.load.Paced;
import nl.socialteams.bench.load.Wrk;
import nl.socialteams.bench.madeup.CaseApi;
import nl.socialteams.bench.madeup.MadeUpCases;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * How the reading of pages went among so many cases.
 *
 * @param measured by clients who ask again as soon as they are answered
 * @param waiting by clients who ask on a schedule
 */
record PagesRead(
    Measured measured, Measured waiting, double cpuMilliseconds, long memoryMegabytes) {
  static final int LINES = 25;
  private static final int CLIENTS = 16;

  /** As if all that a municipality of 100,000 asks at its busiest were pages of work lists. */
  static final double RATE = 60;

  private static final String PAGE = "/cases/v1/work-list?municipality=GM0935&limit=" + LINES;

  /**
   * @param data of the suite
   * @param folder for the script
   */
  static PagesRead in(Path data, int cases, Setting setting, Path folder) {
    try (SuiteProcesses suite = new MadeUpCases(setting).start(data)) {
      String member = IssuedToken.of(suite.issuer(), "team-member");
      requireWholePage(CaseApi.of(suite.address(Service.CASES), member));
      Wrk wrk =
          new Wrk(
              Wrk.script(PagesRead.class, "page.lua", folder),
              suite.address(Service.CASES),
              CLIENTS,
              Map.of("BENCH_TOKEN", member, "BENCH_PATH", PAGE));
      setting.progress().line("work-list: warms up among %d cases".formatted(cases));
      wrk.measure(setting.pace().warmingUp());
      OnePage page = OnePage.of(suite.address(Service.CASES).resolve(PAGE), member);
      return rounds(wrk, page, new ServiceCost(suite.pid(Service.CASES)), setting);
    }
  }

  private static PagesRead rounds(Wrk wrk, OnePage page, ServiceCost cost, Setting setting) {
    List<Measured> rounds = new ArrayList<>();
    Duration before = cost.processorTime();
    for (int round = 1; round <= setting.pace().rounds(); round++) {
      setting.progress().line("work-list: round " + round);
      rounds.add(wrk.measure(setting.pace().round()));
    }
    Measured all = Measured.average(rounds);
    double spent = cost.processorTime().minus(before).toNanos() / 1e6;
    return new PagesRead(all, waiting(page, setting), spent / all.calls(), cost.memoryMegabytes());
  }

  private static Measured waiting(OnePage page, Setting setting) {
    setting.progress().line("work-list: %.0f pages a second".formatted(RATE));
    return new Paced(RATE, number -> page.isRead()).during(setting.pace().measuring());
  }

  /** Or something else than pages would be measured. */
  private static void requireWholePage(CaseApi api) {
    int lines = api.get(PAGE).path("items").size();
    if (lines != LINES) {
      throw new IllegalStateException("a page of the work list has " + lines + " lines");
    }
  }
}
