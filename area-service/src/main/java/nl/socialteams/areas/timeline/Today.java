// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The day on which a question is about where it names none, in the Netherlands. */
@ApplicationScoped
public class Today {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Clock clock;

  @Inject
  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate unless(LocalDate asked) {
    return asked == null ? LocalDate.ofInstant(clock.instant(), AMSTERDAM) : asked;
  }
}
