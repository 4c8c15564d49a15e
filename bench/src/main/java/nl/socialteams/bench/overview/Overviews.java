// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.overview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
 * 16 clients open files of their team as a whole, by chance, among a hundred thousand cases. That
 * takes 30 statements; beside it PostgreSQL does the same in a copy of the database.
 */
public final class Overviews implements Row {
  private static final int CASES = 100_000;
  private static final int FILES = 2_000;
  private static final int CLIENTS = 16;
  private static final double TARGET = 0.45;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    MadeUpCases cases = new MadeUpCases(setting);
    Path data = folder.resolve("cases");
    cases.copyTo(data, CASES);
    try (SuiteProcesses suite = cases.start(data)) {
      Member member = Member.of(suite);
      List<String> files = member.files(FILES);
      LimitDatabase copy = LimitDatabase.copied(suite);
      new FilesOfTheLimit(copy.superuserUrl()).put(files);
      PgBench limit =
          copy.pgBench(
              PgBench.script(Overviews.class, "overview.sql", folder),
              CLIENTS,
              Map.of(
                  "issuer", suite.issuer(),
                  "team", member.team(),
                  "files", Integer.toString(files.size())));
      Wrk wrk =
          new Wrk(
              Wrk.script(Overviews.class, "overview.lua", folder),
              suite.address(Service.CASES),
              CLIENTS,
              Map.of("BENCH_TOKEN", member.token(), "BENCH_FILES", written(files, folder)));
      ServiceCost cost = new ServiceCost(suite.pid(Service.CASES));
      return List.of(
          new SideBySide(
                  "read",
                  "file read as a whole",
                  Goals.part("of pgbench", TARGET),
                  wrk::measure,
                  limit::measure,
                  cost)
              .measure(setting));
    }
  }

  private static String written(List<String> files, Path folder) {
    try {
      return Files.write(folder.resolve("files.txt"), files).toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
