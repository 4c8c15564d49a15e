// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.util.UUID;

/**
 * When an identifier came into being.
 *
 * @param daysLater than the household was registered
 * @param milliseconds after the first identifier of the household
 */
record Moment(int daysLater, long milliseconds) {
  /** Milliseconds. */
  static final long DAY = 86_400_000L;

  private static final long HOUR = 3_600_000L;

  static Moment of(UUID id, int daysLater, long first) {
    return new Moment(daysLater, Math.floorMod(timeOf(id) - first, HOUR));
  }

  /** That a time-ordered identifier tells, since 1970. */
  static long timeOf(UUID id) {
    return id.getMostSignificantBits() >>> 16;
  }
}
