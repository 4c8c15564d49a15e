// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

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

  /** The day that a question is about; today where it names none. */
  public LocalDate unless(LocalDate asked) {
    return asked == null ? date() : asked;
  }

  public LocalDate date() {
    return LocalDate.now(clock.withZone(AMSTERDAM));
  }
}
