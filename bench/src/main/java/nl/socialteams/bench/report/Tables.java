// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.towns.ToldTowns;
import nl.socialteams.bench.towns.Town;
import nl.socialteams.stack.launcher.Progress;
import nl.socialteams.stack.launcher.Service;

/**
 * Every table of the last year, by team and by month, as somebody asks for it who may see all
 * figures, one question at a time: after something changed, so that it is counted anew, and again
 * when nothing did. The slowest counts; all of them are kept beside the results.
 */
public final class Tables implements Row {
  private static final double TIMES_SMALL = 1.5;
  private static final String AGAIN = "-again";

  /** Which part of the time each question has, of which there are many. */
  private static final int OF_SLOW = 16;

  private static final int OF_QUICK = 50;

  private final String row;
  private final String knownAt;
  private final double wanted;

  private Tables(String row, String knownAt, double wanted) {
    this.row = row;
    this.knownAt = knownAt;
    this.wanted = wanted;
  }

  /** As known now. */
  public static Tables now() {
    return new Tables("report", "", 50);
  }

  /** As known in the middle of the year. */
  public static Tables then() {
    return new Tables("report-then", "2025-07-01T00:00:00Z", 250);
  }

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    try (ToldTowns towns = ToldTowns.open(setting);
        SomethingTold told = new SomethingTold(towns.suite())) {
      Questions questions = new Questions(towns.suite(), knownAt);
      setting.progress().line(row + ": warms up");
      questions.warmUp(towns.small(), setting.pace().warmingUp(), told::of);
      Duration time = setting.pace().measuring();
      Asking asking = new Asking(questions, towns, setting.progress());
      List<Asked> anew = asking.ofAll(row, time.dividedBy(OF_SLOW), told::of);
      List<Asked> again = asking.ofAll(row + AGAIN, time.dividedBy(OF_QUICK), town -> {});
      ServiceCost cost = new ServiceCost(towns.suite().pid(Service.REPORTING));
      return List.of(outcome(row, anew, cost), outcome(row + AGAIN, again, cost));
    }
  }

  private Outcome outcome(String name, List<Asked> asked, ServiceCost cost) {
    Asked slowest = most(asked, each -> each.milliseconds().p99());
    Asked grown = most(asked, Asked::timesSmall);
    return new Outcome(
        name,
        "slowest table: " + slowest.question(),
        List.of(
            Goal.atMost("p99 ms of the slowest", slowest.milliseconds().p99(), wanted),
            Goal.timesLimit(
                "times 10,000 cases",
                grown.milliseconds().p50(),
                grown.small().p50(),
                TIMES_SMALL)),
        slowest.milliseconds(),
        asked.stream().mapToLong(Asked::errors).sum(),
        0,
        cost.memoryMegabytes());
  }

  /** All questions, of both towns. */
  private record Asking(Questions questions, ToldTowns towns, Progress progress) {
    List<Asked> ofAll(String name, Duration time, Consumer<Town> between) {
      List<Asked> asked = new ArrayList<>();
      for (String question : questions.all()) {
        Asked large = questions.ask(question, towns.large(), time, between);
        Asked small = questions.ask(question, towns.small(), time, between);
        progress.line(name + ": " + large.line() + " and " + small.line());
        asked.add(large.beside(small));
      }
      Asked.keep(asked, name);
      return asked;
    }
  }

  private static Asked most(List<Asked> asked, Function<Asked, Double> figure) {
    return asked.stream().max(Comparator.comparing(figure)).orElseThrow();
  }
}
