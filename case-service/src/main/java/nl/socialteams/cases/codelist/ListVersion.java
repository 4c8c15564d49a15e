// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.codelist;

import java.time.LocalDate;
import java.util.Map;

/**
 * A published version of a list.
 *
 * @param from null where it held ever
 * @param until first day on which it does not hold any more; null where it goes on
 */
record ListVersion(
    int number, String label, LocalDate from, LocalDate until, Map<String, KnownCode> codes) {

  boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  ListOnDay on(String list, LocalDate day) {
    return new ListOnDay(list, day, number, label, codes);
  }
}
