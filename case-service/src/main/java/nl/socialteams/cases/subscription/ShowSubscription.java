// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A subscription as its subscriber sees it. */
@ApplicationScoped
public class ShowSubscription {
  private final Clock clock;
  private final SubscriptionSeals seals;
  private final ProgressTable progress;

  @Inject
  ShowSubscription(Clock clock, SubscriptionSeals seals, ProgressTable progress) {
    this.clock = clock;
    this.seals = seals;
    this.progress = progress;
  }

  public SubscriptionView show(Subscription subscription) {
    return show(subscription, null);
  }

  /** With the secret that signs, for the one answer that tells it. */
  SubscriptionView withSecret(Subscription subscription) {
    return show(subscription, subscription.terms(seals).secret());
  }

  private SubscriptionView show(Subscription subscription, String secret) {
    return subscription.view(
        subscription.terms(seals).address().toString(),
        secret,
        progress.of(subscription.id()),
        clock.instant());
  }
}
