// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** The service's clock in tests: the system's, until a test turns it back. */
@Alternative
@Priority(1)
@Singleton
public class SettableClock extends Clock {
  private volatile Duration back = Duration.ZERO;

  public void turnBack(Duration by) {
    back = by;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), back.negated());
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().minus(back);
  }
}
