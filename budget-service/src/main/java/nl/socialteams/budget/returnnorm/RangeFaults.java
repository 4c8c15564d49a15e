// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

import java.util.ArrayList;
import java.util.List;

import nl.socialteams.problem.Fault;

/** What can be wrong with a value and the share of it that is attributed. */
public final class RangeFaults {
  private RangeFaults() {}

  /**
   * @param pointer where both stand in the request
   */
  public static List<Fault> of(String pointer, MoneyRange value, ShareRange attribution) {
    List<Fault> faults = new ArrayList<>();
    if (!value.isInOrder()) {
      faults.add(Fault.of(Fault.Place.BODY, pointer + "/value", "range-out-of-order"));
    }
    if (!attribution.isInOrder()) {
      faults.add(Fault.of(Fault.Place.BODY, pointer + "/attribution", "range-out-of-order"));
    }
    return faults;
  }
}
