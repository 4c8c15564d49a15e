// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.SideBySide;
import nl.socialteams.bench.SideBySide.Goals;
import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.load.Wrk;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/** The same calls of a real service through the gateway, straight, and through nginx. */
public final class ThroughTheGateway implements Row {
  private static final int CLIENTS = 16;
  private static final double OF_DIRECT = 0.90;
  private static final double OF_NGINX = 0.95;
  private static final double MORE_MILLISECONDS = 2;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    SuiteSettings settings = SuiteSettings.temporary(setting.checkout(), folder);
    try (SuiteProcesses suite = SuiteProcesses.start(settings, setting.progress());
        Nginx nginx = Nginx.before(suite.address(Service.CASES), folder)) {
      Casework work = Casework.of(suite, setting);
      URI direct = suite.address(Service.CASES);
      URI gateway = suite.address(Service.GATEWAY);
      ServiceCost cost = new ServiceCost(suite.pid(Service.GATEWAY));
      Path read = Casework.script("read.lua", folder);
      Path register = Casework.script("register.lua", folder);
      wrk(read, direct, work.reading()).measure(setting.pace().warmingUp());
      wrk(register, direct, work.registering()).measure(setting.pace().warmingUp());
      return List.of(
          reads("gateway-read", beside("of direct", OF_DIRECT), gateway, direct, read, work, cost)
              .measure(setting),
          reads(
                  "gateway-nginx",
                  beside("of nginx", OF_NGINX),
                  gateway,
                  nginx.address(),
                  read,
                  work,
                  cost)
              .measure(setting),
          new SideBySide(
                  "gateway-write",
                  "resident registered",
                  beside("of direct", OF_DIRECT),
                  wrk(register, gateway, work.registering())::measure,
                  wrk(register, direct, work.registering())::measure,
                  cost)
              .measure(setting));
    }
  }

  private static SideBySide reads(
      String row,
      Goals goals,
      URI gateway,
      URI limit,
      Path script,
      Casework work,
      ServiceCost cost) {
    return new SideBySide(
        row,
        "file read as a whole",
        goals,
        wrk(script, gateway, work.reading())::measure,
        wrk(script, limit, work.reading())::measure,
        cost);
  }

  private static Goals beside(String name, double wanted) {
    return (ours, limit) ->
        List.of(
            Goal.ofLimit(name, ours.perSecond(), limit.perSecond(), wanted),
            Goal.atMost(
                "p99 ms more",
                ours.milliseconds().p99() - limit.milliseconds().p99(),
                MORE_MILLISECONDS));
  }

  private static Wrk wrk(Path script, URI server, Map<String, String> told) {
    return new Wrk(script, server, CLIENTS, told);
  }
}
