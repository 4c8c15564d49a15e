// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;

/** Who calls now. */
@ApplicationScoped
public class CurrentActor {
  private final Caller caller;
  private final Clock clock;

  @Inject
  CurrentActor(Caller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  public Actor now() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Actor(caller.issuer(), caller.subject(), now);
  }
}
