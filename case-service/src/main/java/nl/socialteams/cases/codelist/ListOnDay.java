// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.socialteams.problem.Fault;

/**
 * The version of a list that holds on a day.
 *
 * @param number 1, 2, 3 … within the list; 0 where no version holds on that day
 * @param label null where none holds
 * @param codes in the order of the list; empty where none holds
 */
public record ListOnDay(
    String list, LocalDate day, int number, String label, Map<String, KnownCode> codes) {

  static ListOnDay none(String list, LocalDate day) {
    return new ListOnDay(list, day, 0, null, Map.of());
  }

  public boolean holds() {
    return number > 0;
  }

  public boolean has(String code) {
    return codes.containsKey(code);
  }

  /**
   * Adds a fault where the version does not have the code.
   *
   * @param code null where the request names none, which is no fault here
   * @param pointer where the code stands in the body of the request
   */
  public void require(String code, String pointer, List<Fault> faults) {
    if (code != null && !has(code)) {
      faults.add(Fault.of(Fault.Place.BODY, pointer, "unknown-code", code, list, day));
    }
  }
}
