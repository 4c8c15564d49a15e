// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A service of the suite, with the module that it is built in. */
public enum Service {
  AREA("area-service", "areas"),
  CASES("case-service", "cases"),
  BUDGET("budget-service", "budget"),
  REPORTING("reporting-service", "reporting"),
  GATEWAY("gateway", null);

  private final String module;
  private final String database;

  Service(String module, String database) {
    this.module = module;
    this.database = database;
  }

  /** The module's folder, which is also what the process is called. */
  public String module() {
    return module;
  }

  /** The database that is the service's own; the gateway has none. */
  public Optional<String> database() {
    return Optional.ofNullable(database);
  }

  static Optional<Service> named(String module) {
    return Arrays.stream(values()).filter(service -> service.module.equals(module)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Service::module).toList();
  }
}
