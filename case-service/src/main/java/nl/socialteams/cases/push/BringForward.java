// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.changes.ChangesForgotten;
import nl.socialteams.cases.changes.FollowedChange;
import nl.socialteams.cases.subscription.PauseReason;
import nl.socialteams.cases.webhook.CallOutcome;

/** Sends what one subscription has to be told, change after change, until one of them fails. */
@ApplicationScoped
class BringForward {
  private final PushSettings settings;
  private final Progress progress;
  private final NextChange nextChange;
  private final SendChange sendChange;

  @Inject
  BringForward(
      PushSettings settings, Progress progress, NextChange nextChange, SendChange sendChange) {
    this.settings = settings;
    this.progress = progress;
    this.nextChange = nextChange;
    this.sendChange = sendChange;
  }

  void bring(UUID subscription, UUID lease, Clock clock) {
    boolean goesOn = replay(subscription, lease, clock);
    for (int sent = 0; goesOn && sent < settings.inARow(); sent++) {
      goesOn =
          progress
              .hold(subscription, lease, clock.instant())
              .map(due -> step(due, clock))
              .orElse(false);
    }
    progress.release(subscription, lease);
  }

  /** Those that are wanted again, once each; they do not stop what is next. */
  private boolean replay(UUID subscription, UUID lease, Clock clock) {
    for (DeadLetter letter : progress.wanted(subscription)) {
      Optional<Due> due = progress.hold(subscription, lease, clock.instant());
      if (due.isEmpty()) {
        return false;
      }
      Optional<FollowedChange> change = nextChange.of(due.get(), letter);
      if (change.isEmpty()) {
        progress.dropped(letter);
      } else {
        Instant now = clock.instant();
        progress.replayed(letter, sendChange.send(due.get(), change.get(), now), now);
      }
    }
    return true;
  }

  /** Whether to go on at once. */
  private boolean step(Due due, Clock clock) {
    if (clock.instant().isBefore(due.dueAt())) {
      return false;
    }
    NextChange.Found found;
    try {
      found = nextChange.after(due);
    } catch (ChangesForgotten forgotten) {
      progress.pause(due, PauseReason.FORGOTTEN);
      return false;
    }
    if (found.next().isEmpty()) {
      progress.pass(due, found.passed(), clock.instant().plus(settings.restFor()));
      return false;
    }
    return tell(due, found.next().get(), clock);
  }

  private boolean tell(Due due, FollowedChange change, Clock clock) {
    Instant now = clock.instant();
    CallOutcome outcome = sendChange.send(due, change, now);
    if (outcome.isTakenOver()) {
      return progress.delivered(due, change, now);
    }
    boolean last = outcome.isGone() || due.attempts() >= settings.retries().size();
    Duration rest = last ? Duration.ZERO : settings.retries().get(due.attempts());
    return progress.failed(due, outcome, now, clock.instant().plus(rest))
        && last
        && giveUp(due, change, outcome, now);
  }

  /**
   * One that the receiver refuses is set aside and the next one is tried; where that is refused
   * too, or nobody is there at all, it is no fault of the change: the subscription keeps its place.
   */
  private boolean giveUp(Due due, FollowedChange change, CallOutcome outcome, Instant now) {
    Optional<PauseReason> pause = reasonToPause(due, outcome);
    pause.ifPresent(reason -> progress.pause(due, reason));
    return pause.isEmpty() && progress.setAside(due, change, outcome, now);
  }

  private static Optional<PauseReason> reasonToPause(Due due, CallOutcome outcome) {
    if (outcome.isGone()) {
      return Optional.of(PauseReason.GONE);
    }
    if (!outcome.isRefusalOfContent()) {
      return Optional.of(PauseReason.UNREACHABLE);
    }
    return due.setAside() > 0 ? Optional.of(PauseReason.REFUSING) : Optional.empty();
  }
}
