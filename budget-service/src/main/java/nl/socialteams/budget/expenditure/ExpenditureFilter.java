// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which expenditures are asked for.
 *
 * @param parameters by the path that they are compared with
 */
record ExpenditureFilter(Map<String, Object> parameters) {

  ExpenditureFilter {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /**
   * @param budget null for all, as are team and status
   */
  static ExpenditureFilter of(
      String municipality, UUID budget, UUID team, ExpenditureStatus status) {
    Map<String, Object> given = new TreeMap<>();
    given.put("municipality", municipality);
    given.put("budget", budget);
    given.put("team", team);
    given.put("status", status);
    given.values().removeIf(value -> value == null);
    return new ExpenditureFilter(given);
  }

  String condition() {
    return parameters.keySet().stream()
        .map(name -> (name.equals("team") ? "spending.team" : name) + " = :" + name)
        .collect(Collectors.joining(" and "));
  }
}
