// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.hotbudget;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.SideBySide;
import nl.socialteams.bench.SideBySide.Goals;
import nl.socialteams.bench.limits.PgBench;
import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.load.Wrk;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/** 64 clients ask from one budget at once, each a whole call with its login, key and events. */
public final class HotBudget implements Row {
  private static final String LIMIT = "limit_of_budget";
  private static final int CLIENTS = 64;
  private static final double TARGET = 0.50;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    SuiteSettings settings = SuiteSettings.temporary(setting.checkout(), folder);
    try (SuiteProcesses suite =
        SuiteProcesses.startOnly(Service.BUDGET, settings, setting.progress())) {
      Money money = Money.granted(suite);
      PgBench limit = limit(suite, money, folder);
      Wrk wrk =
          new Wrk(
              Wrk.script(HotBudget.class, "ask.lua", folder),
              suite.address(Service.BUDGET),
              CLIENTS,
              Map.of("BENCH_BODY", money.request(), "BENCH_TOKEN", money.member()));
      ServiceCost cost = new ServiceCost(suite.pid(Service.BUDGET));
      return List.of(
          new SideBySide(
                  "hot-budget",
                  "expenditure asked for",
                  Goals.part("of pgbench", TARGET),
                  wrk::measure,
                  limit::measure,
                  cost)
              .measure(setting));
    }
  }

  /** In a copy of the database, so that nothing of the service follows what the limit does. */
  private static PgBench limit(SuiteProcesses suite, Money money, Path folder) {
    Databases databases = new Databases(suite.insides().postgres());
    String database = Service.BUDGET.database().orElseThrow();
    suite.stop(Service.BUDGET);
    databases.copy(database, LIMIT);
    suite.restart(Service.BUDGET);
    return new PgBench(
        databases.urlOf(LIMIT),
        Databases.applicationOf(database),
        PgBench.script(HotBudget.class, "ask.sql", folder),
        CLIENTS,
        Map.of("budget", money.budget().toString(), "team", money.team().toString()));
  }
}
