// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.worklist;

import java.nio.file.Path;
import java.util.List;

import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.madeup.MadeUpCases;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;

/**
 * 16 clients read the first page of the work list of a member of one of a hundred teams: how long
 * that takes among all cases, and beside the time among ten thousand.
 */
public final class WorkList implements Row {
  private static final int FEW = 10_000;
  private static final double P95 = 25;
  private static final double TIMES = 1.2;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    MadeUpCases cases = new MadeUpCases(setting);
    int many = setting.pace().cases();
    Path ofMany = cases.kept(many);
    PagesRead few = PagesRead.in(cases.kept(FEW), FEW, setting, folder);
    PagesRead all = PagesRead.in(ofMany, many, setting, folder);
    Measured measured = all.measured();
    double p50 = measured.milliseconds().p50();
    return List.of(
        new Outcome(
            "work-list",
            "page of %d among %d cases".formatted(PagesRead.LINES, many),
            List.of(
                Goal.atMost("p95 ms", measured.milliseconds().p95(), P95),
                Goal.timesLimit(
                    "of the median at ten thousand",
                    p50,
                    few.measured().milliseconds().p50(),
                    TIMES)),
            measured.milliseconds(),
            measured.errors() + few.measured().errors(),
            all.cpuMilliseconds(),
            all.memoryMegabytes()));
  }
}
