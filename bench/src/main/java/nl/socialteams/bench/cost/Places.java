// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.cost;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteInsides;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * All places in which something is kept.
 *
 * @param databases by their names
 */
record Places(Map<String, Footprint> databases, Footprint topics) {
  private static final int PATIENCE = 60;
  private static final long MOMENT = 3_000;

  /** When nothing is under way any more. */
  static Places atRest(SuiteProcesses suite) {
    Places before = now(suite);
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      pause();
      Places now = now(suite);
      if (now.sum().rows() == before.sum().rows() && now.topics().equals(before.topics())) {
        return now;
      }
      before = now;
    }
    throw new IllegalStateException("events are still under way");
  }

  private static Places now(SuiteProcesses suite) {
    SuiteInsides insides = suite.insides();
    Databases databases = new Databases(insides.postgres());
    Map<String, Footprint> found = new LinkedHashMap<>();
    Arrays.stream(Service.values())
        .flatMap(service -> service.database().stream())
        .forEach(
            name -> found.put(name, new DatabaseFootprint(databases.superuserUrlOf(name)).now()));
    return new Places(found, TopicBytes.of(insides.kafka()));
  }

  /** Of all databases. */
  Footprint sum() {
    return databases.values().stream().reduce(new Footprint(0, 0), Footprint::plus);
  }

  Places since(Places before) {
    Map<String, Footprint> more = new LinkedHashMap<>();
    databases.forEach((name, now) -> more.put(name, now.since(before.databases.get(name))));
    return new Places(more, topics.since(before.topics));
  }

  private static void pause() {
    try {
      Thread.sleep(MOMENT);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
