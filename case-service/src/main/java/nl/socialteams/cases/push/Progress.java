// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.access.OnBehalf;
import nl.socialteams.cases.changes.FeedPosition;
import nl.socialteams.cases.changes.FollowedChange;
import nl.socialteams.cases.subscription.PauseReason;
import nl.socialteams.cases.webhook.CallOutcome;
import nl.socialteams.cases.webhook.WebhookSettings;

/** What becomes of subscriptions, each step in a short transaction of the process. */
@ApplicationScoped
class Progress {
  private static final String PROCESS = "webhooks";
  private static final Duration TO_SPARE = Duration.ofSeconds(30);

  private final OnBehalf onBehalf;
  private final DueTable due;
  private final OutcomeTable outcomes;
  private final DeadLetters deadLetters;
  private final Duration lease;

  @Inject
  Progress(
      OnBehalf onBehalf,
      DueTable due,
      OutcomeTable outcomes,
      DeadLetters deadLetters,
      WebhookSettings webhooks) {
    this.onBehalf = onBehalf;
    this.due = due;
    this.outcomes = outcomes;
    this.deadLetters = deadLetters;
    this.lease = webhooks.timeout().multipliedBy(2).plus(TO_SPARE);
  }

  List<UUID> claim(UUID by, Instant now, int limit) {
    return process(() -> due.claim(by, now, now.plus(lease), limit));
  }

  Optional<Due> hold(UUID subscription, UUID by, Instant now) {
    return process(() -> due.hold(subscription, by, now, now.plus(lease)));
  }

  void release(UUID subscription, UUID by) {
    process(
        () -> {
          due.release(subscription, by);
          return null;
        });
  }

  boolean delivered(Due held, FollowedChange change, Instant now) {
    return process(() -> outcomes.delivered(held, change.position(), now));
  }

  void pass(Due held, FeedPosition position, Instant again) {
    process(
        () -> {
          outcomes.pass(held, position, again);
          return null;
        });
  }

  boolean failed(Due held, CallOutcome outcome, Instant now, Instant again) {
    return process(() -> outcomes.failed(held, outcome, now, again));
  }

  boolean setAside(Due held, FollowedChange change, CallOutcome outcome, Instant now) {
    return process(
        () -> {
          boolean mine = outcomes.setAside(held, change.position(), outcome);
          if (mine) {
            deadLetters.add(held, change, outcome, now);
          }
          return mine;
        });
  }

  void pause(Due held, PauseReason reason) {
    process(
        () -> {
          outcomes.pause(held, reason);
          return null;
        });
  }

  List<DeadLetter> wanted(UUID subscription) {
    return process(() -> deadLetters.wanted(subscription));
  }

  void replayed(DeadLetter letter, CallOutcome outcome, Instant now) {
    process(
        () -> {
          if (outcome.isTakenOver()) {
            deadLetters.remove(letter);
          } else {
            deadLetters.failedAgain(letter, outcome, now);
          }
          return null;
        });
  }

  void dropped(DeadLetter letter) {
    process(
        () -> {
          deadLetters.remove(letter);
          return null;
        });
  }

  void forget(Instant before) {
    process(
        () -> {
          deadLetters.forget(before);
          return null;
        });
  }

  private <T> T process(Supplier<T> work) {
    return onBehalf.ofProcess(PROCESS, work);
  }
}
