// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Says when what is being recorded became known. */
@ApplicationScoped
public class KnowledgeClock {
  public static final String SCOPE = "import:history";

  private final Clock clock;
  private final Caller caller;

  @Inject
  KnowledgeClock(Clock clock, Caller caller) {
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * @param asserted what the request's member {@code knownSince} says, or null
   * @throws AssertionNotAllowed where the caller may not assert
   * @throws InvalidInput where the asserted moment lies ahead
   */
  public Knowledge known(Instant asserted) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (asserted == null) {
      return new Knowledge(now, false);
    }
    if (!caller.has(SCOPE)) {
      throw new AssertionNotAllowed();
    }
    if (asserted.isAfter(now)) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/knownSince", "moment-ahead")));
    }
    return new Knowledge(asserted.truncatedTo(ChronoUnit.MICROS), true);
  }
}
