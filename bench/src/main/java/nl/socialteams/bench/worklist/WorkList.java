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
 * The first page of the work list of a member of one of a hundred teams, read by 16 clients without
 * a pause and on a schedule: how long that takes among all cases, and beside ten thousand.
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
    return List.of(
        outcome("work-list", "16 clients", all, many, all.measured(), few.measured()),
        outcome(
            "wait-work-list",
            "%.0f a second".formatted(PagesRead.RATE),
            all,
            many,
            all.waiting(),
            few.waiting()));
  }

  private static Outcome outcome(
      String row, String load, PagesRead pages, int many, Measured ofMany, Measured ofFew) {
    return new Outcome(
        row,
        "page of %d among %d cases, %s".formatted(PagesRead.LINES, many, load),
        List.of(
            Goal.atMost("p95 ms", ofMany.milliseconds().p95(), P95),
            Goal.timesLimit(
                "of the median at ten thousand",
                ofMany.milliseconds().p50(),
                ofFew.milliseconds().p50(),
                TIMES)),
        ofMany.milliseconds(),
        ofMany.errors() + ofFew.errors(),
        pages.cpuMilliseconds(),
        pages.memoryMegabytes());
  }
}
