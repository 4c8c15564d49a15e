// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What chance decides, the same each time for the same seed. */
final class Chance {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final int WORKDAY_SECONDS = 9 * 3_600;

  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** In so many of a hundred times. */
  boolean in(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From 0 to below. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Ordered by time, as the services make their identifiers. */
  UUID idOf(LocalDate day) {
    long millis = day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    return new UUID(
        millis << 16 | VERSION_7 | random.nextInt(0x1000), VARIANT | random.nextLong() >>> 2);
  }

  /** A moment of that day at which people work. */
  Instant during(LocalDate day) {
    return day.atTime(7, 0).plusSeconds(random.nextInt(WORKDAY_SECONDS)).toInstant(ZoneOffset.UTC);
  }
}
