// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

import nl.socialteams.bench.Pace;
import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.limits.Heap;
import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/**
 * A file of registrations through the gateway, and one of a tenth before it. What case-service and
 * the gateway hold in memory near the end of each is compared: it must not depend on the file.
 */
public final class Delivery implements Row {
  private static final int ROWS = 100_000;
  private static final int QUICK_ROWS = 20_000;
  private static final int PARTS = 10;
  private static final double ROWS_PER_SECOND = 3_000;
  private static final double SAME_MEMORY = 1.15;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    int rows = setting.pace() == Pace.QUICK ? QUICK_ROWS : ROWS;
    SuiteSettings settings = SuiteSettings.temporary(setting.checkout(), folder);
    EnumSet<Service> wanted = EnumSet.of(Service.CASES, Service.GATEWAY);
    try (SuiteProcesses suite = SuiteProcesses.startOnly(wanted, settings, setting.progress())) {
      MappedTeams.tell(suite);
      RowStream stream =
          new RowStream(suite.address(Service.GATEWAY), IssuedToken.of(suite.issuer(), "partner"));
      setting.progress().line("import: warms up");
      stream.send(new Residents("warming-up"), rows / PARTS, row -> {});
      setting.progress().line("import: the small file");
      File small = File.sent(stream, suite, "small", rows / PARTS);
      setting.progress().line("import: the large file");
      ServiceCost cost = new ServiceCost(suite.pid(Service.CASES));
      Duration before = cost.processorTime();
      File large = File.sent(stream, suite, "large", rows);
      Duration spent = cost.processorTime().minus(before);
      return List.of(outcome(small, large, spent, cost.memoryMegabytes()));
    }
  }

  private static Outcome outcome(File small, File large, Duration spent, long megabytes) {
    Answers answers = large.answers();
    return new Outcome(
        "import",
        "row registered and answered",
        List.of(
            Goal.atLeast("rows per second", answers.perSecond(), ROWS_PER_SECOND),
            Goal.timesLimit(
                "heap of a tenth's", large.megabytes(), small.megabytes(), SAME_MEMORY)),
        answers.milliseconds(),
        answers.errors() + small.answers().errors(),
        spent.toNanos() / 1e6 / answers.rows(),
        megabytes);
  }

  /** What came of a file, and what both processes held when nine tenths of it were answered. */
  private record File(Answers answers, double megabytes) {

    static File sent(RowStream stream, SuiteProcesses suite, String name, int rows) {
      double[] held = new double[1];
      Heap cases = new Heap(suite.pid(Service.CASES));
      Heap gateway = new Heap(suite.pid(Service.GATEWAY));
      long near = rows - rows / PARTS;
      Answers answers =
          stream.send(
              new Residents(name),
              rows,
              answered -> {
                if (answered == near) {
                  held[0] = cases.megabytesInUse() + gateway.megabytesInUse();
                }
              });
      if (answers.errors() > 0) {
        System.err.println("The first row that was not registered: " + answers.firstWrong());
      }
      return new File(answers, held[0]);
    }
  }
}
