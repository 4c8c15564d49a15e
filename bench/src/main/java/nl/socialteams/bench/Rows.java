// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nl.socialteams.bench.cost.CostPerEvent;
import nl.socialteams.bench.delivery.Delivery;
import nl.socialteams.bench.event.Visible;
import nl.socialteams.bench.gateway.ThroughTheGateway;
import nl.socialteams.bench.hotbudget.HotBudget;
import nl.socialteams.bench.memory.Memory;
import nl.socialteams.bench.overview.Overviews;
import nl.socialteams.bench.postcodes.Postcodes;
import nl.socialteams.bench.rebuild.FromTheTopics;
import nl.socialteams.bench.registration.Registrations;
import nl.socialteams.bench.report.Tables;
import nl.socialteams.bench.start.Start;
import nl.socialteams.bench.worklist.WorkList;

/** All rows by name. */
final class Rows {
  private static final Map<String, Row> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("cost-per-event", new CostPerEvent()),
              Map.entry("event", new Visible()),
              Map.entry("gateway", new ThroughTheGateway()),
              Map.entry("hot-budget", new HotBudget()),
              Map.entry("import", new Delivery()),
              Map.entry("memory", new Memory()),
              Map.entry("postcodes", new Postcodes()),
              Map.entry("read", new Overviews()),
              Map.entry("rebuild", new FromTheTopics()),
              Map.entry("report", Tables.now()),
              Map.entry("report-then", Tables.then()),
              Map.entry("start", new Start()),
              Map.entry("work-list", new WorkList()),
              Map.entry("write", new Registrations())));

  private Rows() {}

  static Set<String> names() {
    return ALL.keySet();
  }

  static Row named(String name) {
    return ALL.get(name);
  }
}
