// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.socialteams.problem.Fault;

/** What no part of an address can be. What it names is looked for, and not there, otherwise. */
final class PathFaults {
  private PathFaults() {}

  static List<Fault> in(Map<String, List<String>> parameters) {
    List<Fault> faults = new ArrayList<>();
    parameters.forEach(
        (name, values) -> {
          if (values.stream().anyMatch(NulText::isIn)) {
            faults.add(Fault.of(Fault.Place.PATH, "/" + name, NulText.FAULT));
          }
        });
    return faults;
  }
}
