// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.SideBySide;
import nl.socialteams.bench.SideBySide.Goals;
import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.load.Wrk;
import nl.socialteams.bench.madeup.MadeUpCases;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * The same calls of a real service through the gateway, straight, and through nginx. Reading comes
 * first: what has been written keeps other services and PostgreSQL busy for a while.
 */
public final class ThroughTheGateway implements Row {
  private static final int CLIENTS = 16;
  private static final double OF_DIRECT = 0.90;
  private static final double OF_NGINX = 0.95;
  private static final String READ = "file read as a whole";

  /** Costs the service behind so little that the gateway passes on thousands a second. */
  private static final String LITTLE = "/area/v1/municipalities?limit=1";

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    MadeUpCases cases = new MadeUpCases(setting);
    Path data = folder.resolve("suite");
    cases.copyTemplatesTo(data);
    try (SuiteProcesses suite = cases.startAll(data);
        Nginx nginx = Nginx.before(suite.address(Service.CASES), folder)) {
      Casework work = Casework.of(suite);
      URI direct = suite.address(Service.CASES);
      URI gateway = suite.address(Service.GATEWAY);
      ServiceCost cost = new ServiceCost(suite.pid(Service.GATEWAY));
      Wrk reads = wrk("read.lua", direct, work.reading(), folder);
      Wrk writes = wrk("register.lua", direct, work.registering(), folder);
      Waiting waiting = new Waiting(setting, work);
      reads.measure(setting.pace().warmingUp());
      // files and residents alone, a hundred a second, would leave the gateway cold
      wrk("read.lua", gateway, work.reading(LITTLE), folder)
          .measure(setting.pace().warmingUp())
          .whole();
      List<Outcome> outcomes = new ArrayList<>();
      outcomes.add(
          new SideBySide(
                  "gateway-read",
                  READ,
                  Goals.part("of direct", OF_DIRECT),
                  reads.at(gateway)::measure,
                  reads::measure,
                  cost)
              .measure(setting));
      outcomes.add(
          new SideBySide(
                  "gateway-nginx",
                  READ,
                  Goals.part("of nginx", OF_NGINX),
                  reads.at(gateway)::measure,
                  reads.at(nginx.address())::measure,
                  cost)
              .measureWarm(setting));
      outcomes.add(waiting.toRead(gateway, direct));
      writes.measure(setting.pace().warmingUp());
      outcomes.add(
          new SideBySide(
                  "gateway-write",
                  "resident registered",
                  Goals.part("of direct", OF_DIRECT),
                  writes.at(gateway)::measure,
                  writes::measure,
                  cost)
              .measure(setting));
      outcomes.add(waiting.toWrite(gateway, direct));
      return outcomes;
    }
  }

  private static Wrk wrk(String script, URI server, Map<String, String> told, Path folder) {
    return new Wrk(Casework.script(script, folder), server, CLIENTS, told);
  }
}
