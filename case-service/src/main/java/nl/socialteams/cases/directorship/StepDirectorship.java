// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.knowntime.Today;

/** Takes the steps of a directorship; who directs follows in the same transaction. */
@ApplicationScoped
class StepDirectorship {
  private final Clock clock;
  private final Today today;
  private final DirectorshipRepository directorships;
  private final TellDirectorship tell;

  @Inject
  StepDirectorship(
      Clock clock, Today today, DirectorshipRepository directorships, TellDirectorship tell) {
    this.clock = clock;
    this.today = today;
    this.directorships = directorships;
    this.tell = tell;
  }

  /**
   * @throws DirectorChanged where somebody else directs than when it was proposed
   * @throws WorkerCannotDirect where a client of the household keeps the worker out
   */
  void accept(Directorship proposed) {
    LocalDate day = today.date();
    proposed.requireLeadsTo(DirectorshipStatus.ACCEPTED);
    if (directorships.isKeptOut(proposed.worker(), proposed.household())) {
      throw new WorkerCannotDirect();
    }
    // first the seat: it ends the directorship that was there, and one at a time is accepted
    if (!directorships.seat(proposed, day)) {
      throw new DirectorChanged();
    }
    proposed.accept(day, now());
    directorships.flush();
    tell.settled(proposed, "director-accepted");
  }

  void decline(Directorship proposed, DeclineReason reason) {
    proposed.decline(reason, now());
    directorships.flush();
    tell.settled(proposed, "director-declined", reason);
  }

  void withdraw(Directorship proposed) {
    proposed.withdraw(now());
    directorships.flush();
    tell.settled(proposed, "director-withdrawn");
  }

  void release(Directorship accepted) {
    LocalDate day = today.date();
    accepted.release(day, now());
    directorships.flush();
    if (!directorships.giveBack(accepted, day)) {
      throw new DirectorChanged();
    }
    tell.settled(accepted, "director-released");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
