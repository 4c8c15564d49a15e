// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The days of something that was recorded of a case.
 *
 * @param last the same as the first, or when it ended
 * @param knownUntil null while it holds
 */
record RecordedDay(LocalDate first, LocalDate last, Instant knownFrom, Instant knownUntil) {

  static RecordedDay of(LocalDate day, Instant knownFrom, Instant knownUntil) {
    return new RecordedDay(day, day, knownFrom, knownUntil);
  }

  boolean holds() {
    return knownUntil == null;
  }

  /** Whether it is both the first of its day and the first that was known. */
  boolean isFirst(LocalDate ofDays, Instant ofKnown) {
    return first.equals(ofDays) && knownFrom.equals(ofKnown);
  }
}
