// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.access.CallerStanding;
import nl.socialteams.cases.changes.ChangeKind;
import nl.socialteams.cases.changes.FollowFeed;
import nl.socialteams.cases.webhook.AddressRules;
import nl.socialteams.cases.webhook.Signing;
import nl.socialteams.problem.InvalidInput;

/** Begins a subscription, from what is known now on; calls nobody. */
@ApplicationScoped
class Subscribe {
  private final SubscriptionSettings settings;
  private final Clock clock;
  private final AddressRules addresses;
  private final CallerStanding standing;
  private final SubscriptionRepository subscriptions;
  private final SubscriptionSeals seals;
  private final ProgressTable progress;
  private final FollowFeed feed;

  @Inject
  Subscribe(
      SubscriptionSettings settings,
      Clock clock,
      AddressRules addresses,
      CallerStanding standing,
      SubscriptionRepository subscriptions,
      SubscriptionSeals seals,
      ProgressTable progress,
      FollowFeed feed) {
    this.settings = settings;
    this.clock = clock;
    this.addresses = addresses;
    this.standing = standing;
    this.subscriptions = subscriptions;
    this.seals = seals;
    this.progress = progress;
    this.feed = feed;
  }

  /**
   * @throws TooManySubscriptions where the caller has as many as may be
   */
  Subscription subscribe(SubscriptionTerms terms) {
    requireUsable(terms);
    if (subscriptions.goingOn() >= settings.atMost()) {
      throw new TooManySubscriptions(settings.atMost());
    }
    Instant now = now();
    Subscription begun =
        new Subscription(
            standing.now(), terms.name(), kinds(terms), now, now.plus(settings.term()));
    begun.seal(
        new SealedTerms(URI.create(terms.address()), Signing.newSecret(), null, null), seals);
    subscriptions.persistAndFlush(begun);
    progress.begin(begun.id(), feed.end(), now);
    return begun;
  }

  /** Other terms, for another term of time; what was to be sent goes to the new address. */
  void change(Subscription subscription, SubscriptionTerms terms) {
    requireUsable(terms);
    subscription.agree(terms.name(), kinds(terms));
    subscription.seal(subscription.terms(seals).at(URI.create(terms.address())), seals);
    renew(subscription);
  }

  /** What is not kept any more cannot be sent: then it goes on from what is known now. */
  void renew(Subscription subscription) {
    Instant now = now();
    boolean forgotten = subscription.waitsBecause(PauseReason.FORGOTTEN);
    subscription.renew(standing.now(), now.plus(settings.term()));
    subscriptions.flush();
    progress.goOn(subscription.id(), now);
    if (forgotten) {
      progress.moveTo(subscription.id(), feed.end());
    }
  }

  private void requireUsable(SubscriptionTerms terms) {
    addresses
        .faultOf("/address", terms.address())
        .ifPresent(
            fault -> {
              throw new InvalidInput(List.of(fault));
            });
  }

  private static Set<ChangeKind> kinds(SubscriptionTerms terms) {
    return terms.kinds() == null ? Set.of(ChangeKind.values()) : terms.kinds();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
