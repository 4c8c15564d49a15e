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
    Duration rest = Duration.ZERO;
    boolean goesOn = replay(subscription, lease, clock);
    for (int sent = 0; goesOn && sent < settings.inARow(); sent++) {
      Optional<Due> due = progress.hold(subscription, lease, clock.instant());
      Optional<Duration> pause = due.map(held -> step(held, clock)).orElse(Optional.of(rest));
      goesOn = pause.isEmpty();
      rest = pause.orElse(rest);
    }
    progress.release(subscription, lease, clock.instant().plus(rest));
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

  /** Empty to go on at once, or how long to wait. */
  private Optional<Duration> step(Due due, Clock clock) {
    NextChange.Found found;
    try {
      found = nextChange.after(due);
    } catch (ChangesForgotten forgotten) {
      progress.pause(due, PauseReason.FORGOTTEN);
      return Optional.of(Duration.ZERO);
    }
    if (found.next().isEmpty()) {
      progress.pass(due, found.passed());
      return Optional.of(settings.restFor());
    }
    return tell(due, found.next().get(), clock);
  }

  private Optional<Duration> tell(Due due, FollowedChange change, Clock clock) {
    Instant now = clock.instant();
    CallOutcome outcome = sendChange.send(due, change, now);
    if (outcome.isTakenOver()) {
      return progress.delivered(due, change, now) ? Optional.empty() : Optional.of(Duration.ZERO);
    }
    progress.failed(due, outcome, now);
    if (outcome.isGone()) {
      progress.pause(due, PauseReason.GONE);
      return Optional.of(Duration.ZERO);
    }
    return due.attempts() < settings.retries().size()
        ? Optional.of(settings.retries().get(due.attempts()))
        : giveUp(due, change, outcome, now);
  }

  /**
   * One that the receiver refuses is set aside and the next one is tried; where that is refused too,
   * or nobody is there at all, it is no fault of the change: the subscription keeps its place.
   */
  private Optional<Duration> giveUp(
      Due due, FollowedChange change, CallOutcome outcome, Instant now) {
    if (!outcome.isRefusalOfContent()) {
      progress.pause(due, PauseReason.UNREACHABLE);
      return Optional.of(Duration.ZERO);
    }
    if (due.setAside() > 0) {
      progress.pause(due, PauseReason.REFUSING);
      return Optional.of(Duration.ZERO);
    }
    return progress.setAside(due, change, outcome, now)
        ? Optional.empty()
        : Optional.of(Duration.ZERO);
  }
}
