// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.webhook.Signing;

/** Pauses or ends a subscription, or replaces its secret. */
@ApplicationScoped
class StopSending {
  private final SubscriptionSettings settings;
  private final Clock clock;
  private final SubscriptionRepository subscriptions;
  private final SubscriptionSeals seals;

  @Inject
  StopSending(
      SubscriptionSettings settings,
      Clock clock,
      SubscriptionRepository subscriptions,
      SubscriptionSeals seals) {
    this.settings = settings;
    this.clock = clock;
    this.subscriptions = subscriptions;
    this.seals = seals;
  }

  void pause(Subscription subscription) {
    subscription.pause();
    subscriptions.flush();
  }

  void end(Subscription subscription) {
    subscription.end(now());
    subscription.seal(subscription.terms(seals).withoutSecrets(), seals);
    subscriptions.flush();
  }

  /** The one before still signs too for a while, so that no message is refused meanwhile. */
  void replaceSecret(Subscription subscription) {
    subscription.requireGoingOn();
    String secret = Signing.newSecret();
    Instant until = now().plus(settings.secretOverlap());
    subscription.seal(subscription.terms(seals).signedBy(secret, until), seals);
    subscriptions.flush();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
