// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.nio.file.Path;
import java.util.Map;

import nl.socialteams.bench.limits.PgBench;
import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/** A copy of the database of the cases, in which nothing of the service follows what happens. */
public record LimitDatabase(Databases databases) {
  private static final String NAME = "limit_of_cases";
  private static final String ORIGINAL = Service.CASES.database().orElseThrow();

  /** Stops the service for as long as it takes. */
  public static LimitDatabase copied(SuiteProcesses suite) {
    Databases databases = new Databases(suite.insides().postgres());
    suite.stop(Service.CASES);
    databases.copy(ORIGINAL, NAME);
    suite.restart(Service.CASES);
    return new LimitDatabase(databases);
  }

  /** Where the superuser reaches it. */
  public String superuserUrl() {
    return databases.superuserUrlOf(NAME);
  }

  /** pgbench in it, as the role of the service. */
  public PgBench pgBench(Path script, int clients, Map<String, String> variables) {
    return new PgBench(
        databases.urlOf(NAME), Databases.applicationOf(ORIGINAL), script, clients, variables);
  }
}
