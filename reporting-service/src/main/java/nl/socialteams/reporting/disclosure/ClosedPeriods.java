// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.Period;

/** The periods of which protected figures are told: they never overlap and never change. */
@ApplicationScoped
public class ClosedPeriods {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final DisclosureSettings settings;
  private final Clock clock;

  @Inject
  ClosedPeriods(DisclosureSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  public boolean contain(Period period) {
    return settings.period().isOne(period) && !closedAt(period).isAfter(clock.instant());
  }

  /** What was known at this moment counts. */
  public Instant closedAt(Period period) {
    return period.until().plusDays(settings.closingDays() + 1L).atStartOfDay(AMSTERDAM).toInstant();
  }

  /** Oldest first. */
  public List<Period> since(LocalDate day) {
    List<Period> closed = new ArrayList<>();
    for (Period period = settings.period().containing(day);
        contain(period);
        period = settings.period().containing(period.until().plusDays(1))) {
      closed.add(period);
    }
    return closed;
  }
}
