// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.util.UUID;

/**
 * A household once more, with all that is known of it.
 *
 * @param day on which it was registered, as a day since 1970
 * @param team that works on it
 * @param deliverer who registered it
 * @param millisecond of the day, at which the identifiers of a day begin
 * @param chance makes its identifiers its own
 */
record Copy(
    Template template, int day, String team, String deliverer, long millisecond, long chance) {

  /** How much later everything is than in the template. */
  int shift() {
    return day - template.firstDay();
  }

  /** A time-ordered identifier stays one, of when its row was written. */
  UUID identifier(UUID of) {
    long low = of.getLeastSignificantBits();
    long ownLow = (low & (3L << 62)) | ((low ^ chance) & ~(3L << 62));
    if (of.version() != 7) {
      long high = of.getMostSignificantBits();
      return new UUID((high ^ Long.rotateLeft(chance, 17)) & ~0xF000L | high & 0xF000L, ownLow);
    }
    Moment moment = template.moment(of);
    long time = (day + moment.daysLater()) * Moment.DAY + millisecond + moment.milliseconds();
    return new UUID(time << 16 | of.getMostSignificantBits() & 0xFFFFL, ownLow);
  }
}
