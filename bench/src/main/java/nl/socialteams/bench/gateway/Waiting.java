// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.gateway;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.bench.Setting;
import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.load.Paced;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;

/**
 * What the gateway adds to how long somebody waits, open-loop: so many files are opened a second,
 * and registered a second, whatever became of those before. By turns through it and straight.
 */
record Waiting(Setting setting, Casework work) {
  /** As a municipality of 100,000 does at its busiest, and a fifth of it writes. */
  private static final double READS = 48;

  private static final double WRITES = 12;
  private static final double MORE_MILLISECONDS = 2;

  Outcome toRead(URI gateway, URI direct) {
    return outcome(
        "wait-read", READS, work.at(gateway)::opensTheFile, work.at(direct)::opensTheFile);
  }

  Outcome toWrite(URI gateway, URI direct) {
    return outcome(
        "wait-write",
        WRITES,
        work.at(gateway)::registersSomebody,
        work.at(direct)::registersSomebody);
  }

  private Outcome outcome(String row, double rate, Paced.Call through, Paced.Call straight) {
    List<Measured> ours = new ArrayList<>();
    List<Measured> limit = new ArrayList<>();
    for (int round = 1; round <= setting.pace().rounds(); round++) {
      setting.progress().line(row + ": round " + round);
      ours.add(new Paced(rate, through).during(setting.pace().round()));
      limit.add(new Paced(rate, straight).during(setting.pace().round()).whole());
    }
    Measured all = Measured.average(ours);
    double more = all.milliseconds().p99() - Measured.average(limit).milliseconds().p99();
    return new Outcome(
        row,
        "%.0f a second".formatted(rate),
        List.of(Goal.atMost("p99 ms more", more, MORE_MILLISECONDS)),
        all.milliseconds(),
        all.errors(),
        0,
        0);
  }
}
