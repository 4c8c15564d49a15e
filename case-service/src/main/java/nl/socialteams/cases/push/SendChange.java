// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.changes.FollowedChange;
import nl.socialteams.cases.subscription.SealedTerms;
import nl.socialteams.cases.subscription.SubscriptionSeals;
import nl.socialteams.cases.webhook.CallOutcome;
import nl.socialteams.cases.webhook.CallWebhook;
import nl.socialteams.cases.webhook.WebhookMessage;

/** Sends a change to the address of its subscription, signed; outside every transaction. */
@ApplicationScoped
class SendChange {
  private final SubscriptionSeals seals;
  private final ChangeMessage messages;
  private final CallWebhook calls;

  @Inject
  SendChange(SubscriptionSeals seals, ChangeMessage messages, CallWebhook calls) {
    this.seals = seals;
    this.messages = messages;
    this.calls = calls;
  }

  CallOutcome send(Due due, FollowedChange change, Instant now) {
    SealedTerms terms = seals.open(due.subscription(), due.sealed());
    return calls.call(
        terms.address(),
        new WebhookMessage(
            ChangeMessage.idOf(change.position()),
            terms.secretsAt(now),
            now,
            messages.body(change)));
  }
}
