// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cases.changes.FeedPosition;
import nl.socialteams.cases.webhook.CallFailure;

/** How far subscriptions are, as their subscribers see and restart it. */
@ApplicationScoped
class ProgressTable {
  private final EntityManager entities;

  @Inject
  ProgressTable(EntityManager entities) {
    this.entities = entities;
  }

  void begin(UUID subscription, FeedPosition position, Instant now) {
    entities
        .createNativeQuery(
            "insert into subscription_progress (subscription, recipient, line, attempts, set_aside,"
                + " due_at) values (:subscription, :recipient, :line, 0, 0, :now)")
        .setParameter("subscription", subscription)
        .setParameter("recipient", position.recipient())
        .setParameter("line", position.line())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Tries at once, as if nothing had failed. */
  void goOn(UUID subscription, Instant now) {
    entities
        .createNativeQuery(
            "update subscription_progress set attempts = 0, failing_since = null, set_aside = 0,"
                + " due_at = :now where subscription = :subscription")
        .setParameter("subscription", subscription)
        .setParameter("now", now)
        .executeUpdate();
  }

  void moveTo(UUID subscription, FeedPosition position) {
    entities
        .createNativeQuery(
            "update subscription_progress set recipient = :recipient, line = :line"
                + " where subscription = :subscription")
        .setParameter("subscription", subscription)
        .setParameter("recipient", position.recipient())
        .setParameter("line", position.line())
        .executeUpdate();
  }

  DeliveryProgress of(UUID subscription) {
    Tuple row =
        (Tuple)
            entities
                .createNativeQuery(
                    "select recipient, line, delivered_at, attempts, failing_since, last_failure,"
                        + " last_status, due_at from subscription_progress"
                        + " where subscription = :subscription",
                    Tuple.class)
                .setParameter("subscription", subscription)
                .getSingleResult();
    String failure = row.get(5, String.class);
    return new DeliveryProgress(
        new FeedPosition(row.get(0, UUID.class), row.get(1, Long.class)).cursor(),
        row.get(2, Instant.class),
        row.get(3, Integer.class),
        row.get(4, Instant.class),
        failure == null ? null : CallFailure.valueOf(failure),
        row.get(6, Integer.class),
        row.get(7, Instant.class));
  }
}
