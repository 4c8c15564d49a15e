// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** The days and moments that a report can be asked for; all faults at once. */
public final class AskedDays {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private AskedDays() {}

  /**
   * @param knownAt or null
   * @throws InvalidInput where something is out of range, or the last day before the first
   */
  public static void requirePeriod(LocalDate from, LocalDate until, Instant knownAt) {
    List<Fault> faults = new ArrayList<>();
    checkRange("/from", from, faults);
    checkRange("/until", until, faults);
    if (until.isBefore(from)) {
      faults.add(Fault.of(Fault.Place.QUERY, "/until", "period-reversed"));
    }
    checkMoment(knownAt, faults);
    refuse(faults);
  }

  /**
   * @param knownAt or null
   * @throws InvalidInput where something is out of range
   */
  public static void requireDay(LocalDate on, Instant knownAt) {
    List<Fault> faults = new ArrayList<>();
    checkRange("/on", on, faults);
    checkMoment(knownAt, faults);
    refuse(faults);
  }

  /**
   * @param comparedFrom or null, as is comparedUntil
   * @param on or null
   * @param knownAt or null
   * @throws InvalidInput where something is out of range, incomplete, or reversed
   */
  public static void requirePeriods(
      LocalDate from,
      LocalDate until,
      LocalDate comparedFrom,
      LocalDate comparedUntil,
      LocalDate on,
      Instant knownAt) {
    List<Fault> faults = new ArrayList<>();
    checkPeriod("/from", from, "/until", until, faults);
    if (comparedFrom != null && comparedUntil != null) {
      checkPeriod("/comparedFrom", comparedFrom, "/comparedUntil", comparedUntil, faults);
    } else if (comparedFrom != null || comparedUntil != null) {
      String absent = comparedFrom == null ? "/comparedFrom" : "/comparedUntil";
      faults.add(Fault.of(Fault.Place.QUERY, absent, "period-incomplete"));
    }
    if (on != null) {
      checkRange("/on", on, faults);
    }
    checkMoment(knownAt, faults);
    refuse(faults);
  }

  private static void checkPeriod(
      String first, LocalDate from, String last, LocalDate until, List<Fault> faults) {
    checkRange(first, from, faults);
    checkRange(last, until, faults);
    if (until.isBefore(from)) {
      faults.add(Fault.of(Fault.Place.QUERY, last, "period-reversed"));
    }
  }

  private static void checkMoment(Instant knownAt, List<Fault> faults) {
    if (knownAt != null) {
      checkRange("/knownAt", knownAt.atZone(ZoneOffset.UTC).toLocalDate(), faults);
    }
  }

  private static void checkRange(String pointer, LocalDate day, List<Fault> faults) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      faults.add(Fault.of(Fault.Place.QUERY, pointer, "day-out-of-range"));
    }
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
