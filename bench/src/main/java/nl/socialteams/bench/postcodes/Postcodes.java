// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.postcodes;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import nl.socialteams.bench.Pace;
import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.load.Paced;
import nl.socialteams.bench.load.Wrk;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Outcome.Percentiles;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/**
 * The addresses of the country in one file through area-service's own import, beside COPY of the
 * same rows; then so many a second, open-loop, who ask for the team of an address among them, once
 * 16 clients at full speed have warmed it up.
 */
public final class Postcodes implements Row {
  private static final int ROWS = 8_000_000;
  private static final int QUICK_ROWS = 500_000;
  private static final int WARMING_UP = 100_000;
  private static final int CLIENTS = 16;
  private static final double OF_COPY = 0.3;
  private static final double LOOKUP_MILLISECONDS = 5;

  /** More than three times what a municipality of 100,000 asks in all at its busiest. */
  private static final double A_SECOND = 200;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    Addresses addresses = new Addresses(setting.pace() == Pace.QUICK ? QUICK_ROWS : ROWS);
    SuiteSettings settings = SuiteSettings.temporary(setting.checkout(), folder);
    try (SuiteProcesses suite =
        SuiteProcesses.startOnly(Service.AREA, settings, setting.progress())) {
      Country country = Country.of(suite);
      String administrator = IssuedToken.of(suite.issuer(), "area-administrator");
      PostcodeFile file = new PostcodeFile(suite.address(Service.AREA), administrator);
      setting.progress().line("postcodes: warms up");
      file.send(new Addresses(WARMING_UP));
      ServiceCost cost = new ServiceCost(suite.pid(Service.AREA));
      setting.progress().line("postcodes: the file");
      Outcome taken = imported(file, country, addresses, cost);
      country.comeToRest();
      setting.progress().line("postcodes: lookups");
      return List.of(taken, lookups(setting, suite, addresses, folder, cost));
    }
  }

  private static Outcome imported(
      PostcodeFile file, Country country, Addresses addresses, ServiceCost cost) {
    Duration before = cost.processorTime();
    long begin = System.nanoTime();
    long accepted = file.send(addresses);
    double ours = accepted / seconds(begin);
    Duration spent = cost.processorTime().minus(before);
    begin = System.nanoTime();
    country.copy(addresses);
    double limit = addresses.count() / seconds(begin);
    return new Outcome(
        "postcodes",
        "row of the table",
        List.of(Goal.ofLimit("of COPY", ours, limit, OF_COPY)),
        Percentiles.NONE,
        addresses.count() - accepted,
        spent.toNanos() / 1e6 / accepted,
        cost.memoryMegabytes());
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static Outcome lookups(
      Setting setting, SuiteProcesses suite, Addresses addresses, Path folder, ServiceCost cost) {
    Wrk wrk =
        new Wrk(
            Wrk.script(Postcodes.class, "lookup.lua", folder),
            suite.address(Service.AREA),
            CLIENTS,
            Map.of(
                "BENCH_TOKEN", IssuedToken.of(suite.issuer(), "team-member"),
                "BENCH_ADDRESSES", Integer.toString(addresses.count())));
    wrk.measure(setting.pace().warmingUp());
    TeamOfAddress asked = TeamOfAddress.in(suite, addresses);
    Duration before = cost.processorTime();
    Measured measured = new Paced(A_SECOND, asked::find).during(setting.pace().measuring());
    Duration spent = cost.processorTime().minus(before);
    return new Outcome(
        "postcode-lookup",
        "team of an address, %.0f a second".formatted(A_SECOND),
        List.of(Goal.atMost("p99 ms", measured.milliseconds().p99(), LOOKUP_MILLISECONDS)),
        measured.milliseconds(),
        measured.errors(),
        spent.toNanos() / 1e6 / measured.calls(),
        cost.memoryMegabytes());
  }
}
