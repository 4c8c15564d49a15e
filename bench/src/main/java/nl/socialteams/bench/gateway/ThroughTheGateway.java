// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.SideBySide;
import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.load.Wrk;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/** The same read of a real service through the gateway, straight, and through nginx. */
public final class ThroughTheGateway implements Row {
  private static final int CLIENTS = 16;
  private static final double OF_DIRECT = 0.90;
  private static final double OF_NGINX = 0.95;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    SuiteSettings settings = SuiteSettings.temporary(setting.checkout(), folder);
    try (SuiteProcesses suite = SuiteProcesses.start(settings, setting.progress());
        Nginx nginx = Nginx.before(suite.address(Service.AREA), folder)) {
      Municipality.recordIn(suite);
      Path script = Wrk.script(ThroughTheGateway.class, "read.lua", folder);
      Map<String, String> token =
          Map.of("BENCH_TOKEN", IssuedToken.of(suite.issuer(), "team-member"));
      Wrk direct = wrk(script, suite.address(Service.AREA), token);
      Wrk gateway = wrk(script, suite.address(Service.GATEWAY), token);
      Wrk proxy = wrk(script, nginx.address(), token);
      ServiceCost cost = new ServiceCost(suite.pid(Service.GATEWAY));
      direct.measure(setting.pace().warmingUp());
      return List.of(
          beside("gateway", OF_DIRECT, gateway, direct, cost).measure(setting),
          beside("gateway-nginx", OF_NGINX, gateway, proxy, cost).measure(setting));
    }
  }

  private static Wrk wrk(Path script, URI server, Map<String, String> token) {
    return new Wrk(script, server, CLIENTS, token);
  }

  private static SideBySide beside(
      String row, double target, Wrk ours, Wrk limit, ServiceCost cost) {
    return new SideBySide(
        row,
        "page of code lists read",
        target,
        ours::measure,
        time -> limit.measure(time).whole().perSecond(),
        cost);
  }
}
