// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.openinghours;

import java.util.ArrayList;
import java.util.List;

import nl.socialteams.problem.Fault;

/** Finds hours that end before they begin, overlap, or are half told. */
final class HoursCheck {
  private final OpeningHours hours;
  private final String pointer;
  private final List<Fault> faults = new ArrayList<>();

  HoursCheck(OpeningHours hours, String pointer) {
    this.hours = hours;
    this.pointer = pointer;
  }

  List<Fault> faults() {
    for (int at = 0; at < hours.weekly().size(); at++) {
      WeeklyHours one = hours.weekly().get(at);
      String place = pointer + "/weekly/" + at;
      checkTimes(one.opens(), one.closes(), place);
      checkOverlap(at, place);
    }
    for (int at = 0; at < hours.exceptions().size(); at++) {
      check(hours.exceptions().get(at), pointer + "/exceptions/" + at);
    }
    return faults;
  }

  private void check(ExceptionalHours one, String place) {
    if (one.lastDay().isBefore(one.firstDay())) {
      add(place + "/lastDay", "period-reversed");
    }
    if ((one.opens() == null) != (one.closes() == null)) {
      add(place + (one.opens() == null ? "/opens" : "/closes"), "hours-half-told");
    } else if (one.opens() != null) {
      checkTimes(one.opens(), one.closes(), place);
    }
  }

  private void checkTimes(String opens, String closes, String place) {
    if (ClockTime.minutes(closes) <= ClockTime.minutes(opens)) {
      add(place + "/closes", "hours-reversed");
    }
  }

  private void checkOverlap(int at, String place) {
    WeeklyHours one = hours.weekly().get(at);
    boolean overlaps =
        hours.weekly().subList(0, at).stream()
            .filter(other -> other.weekday() == one.weekday())
            .anyMatch(
                other ->
                    one.opens().compareTo(other.closes()) < 0
                        && other.opens().compareTo(one.closes()) < 0);
    if (overlaps) {
      add(place, "hours-overlap");
    }
  }

  private void add(String place, String code) {
    faults.add(Fault.of(Fault.Place.BODY, place, code));
  }
}
