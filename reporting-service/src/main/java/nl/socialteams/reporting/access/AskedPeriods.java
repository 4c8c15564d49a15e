// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** The periods that a report can be asked for; all faults at once. */
public final class AskedPeriods {
  private AskedPeriods() {}

  /**
   * @throws InvalidInput where the last day comes before the first
   */
  public static void requirePeriod(LocalDate from, LocalDate until) {
    List<Fault> faults = new ArrayList<>();
    checkOrder(from, "/until", until, faults);
    refuse(faults);
  }

  /**
   * @param comparedFrom or null, as is comparedUntil
   * @throws InvalidInput where something is incomplete or reversed
   */
  public static void requirePeriods(
      LocalDate from, LocalDate until, LocalDate comparedFrom, LocalDate comparedUntil) {
    List<Fault> faults = new ArrayList<>();
    checkOrder(from, "/until", until, faults);
    if (comparedFrom != null && comparedUntil != null) {
      checkOrder(comparedFrom, "/comparedUntil", comparedUntil, faults);
    } else if (comparedFrom != null || comparedUntil != null) {
      String absent = comparedFrom == null ? "/comparedFrom" : "/comparedUntil";
      faults.add(Fault.of(Fault.Place.QUERY, absent, "period-incomplete"));
    }
    refuse(faults);
  }

  private static void checkOrder(LocalDate from, String last, LocalDate until, List<Fault> faults) {
    if (until.isBefore(from)) {
      faults.add(Fault.of(Fault.Place.QUERY, last, "period-reversed"));
    }
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
