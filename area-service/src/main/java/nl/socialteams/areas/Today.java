// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The day that it is for the municipality, whatever the servers' time zone. */
@ApplicationScoped
public class Today {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Clock clock;

  @Inject
  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate date() {
    return LocalDate.now(clock.withZone(AMSTERDAM));
  }
}
