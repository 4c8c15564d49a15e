// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.registration;

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
import nl.socialteams.bench.madeup.LimitDatabase;
import nl.socialteams.bench.madeup.MadeUpCases;
import nl.socialteams.bench.madeup.Member;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * 64 clients register residents, each in one call with all that belongs to it, among a hundred
 * thousand cases. One registration takes 26 statements between begin and commit, each a round trip
 * of its own; beside them PostgreSQL does the same in a copy of the database.
 */
public final class Registrations implements Row {
  private static final int CASES = 100_000;
  private static final int CLIENTS = 64;
  private static final double TARGET = 0.50;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    MadeUpCases cases = new MadeUpCases(setting);
    Path data = folder.resolve("cases");
    cases.copyTo(data, CASES);
    try (SuiteProcesses suite = cases.start(data)) {
      Member member = Member.of(suite);
      PgBench limit =
          LimitDatabase.copied(suite)
              .pgBench(
                  PgBench.script(Registrations.class, "register.sql", folder),
                  CLIENTS,
                  Map.of("issuer", suite.issuer(), "team", member.team()));
      Wrk wrk =
          new Wrk(
              Wrk.script(Registrations.class, "register.lua", folder),
              suite.address(Service.CASES),
              CLIENTS,
              Map.of("BENCH_TOKEN", member.token()));
      ServiceCost cost = new ServiceCost(suite.pid(Service.CASES));
      return List.of(
          new SideBySide(
                  "write",
                  "resident registered",
                  Goals.part("of pgbench", TARGET),
                  wrk::measure,
                  limit::measure,
                  cost)
              .measure(setting));
    }
  }
}
