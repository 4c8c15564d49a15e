// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.changes.ChangeKind;
import nl.socialteams.cases.changes.ChangedKind;
import nl.socialteams.cases.changes.FeedPosition;
import nl.socialteams.cases.changes.FollowedChange;
import nl.socialteams.cases.webhook.CallFailure;
import nl.socialteams.cases.webhook.CallOutcome;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** What receivers would not have. */
@ApplicationScoped
class DeadLetters {
  private final EntityManager entities;

  @Inject
  DeadLetters(EntityManager entities) {
    this.entities = entities;
  }

  void add(Due due, FollowedChange change, CallOutcome outcome, Instant now) {
    entities
        .createNativeQuery(
            "insert into dead_letter (id, subscription, recipient, line, kind, object_kind, object,"
                + " attempts, last_failure, last_status, set_aside_at, failed_at, replay_wanted)"
                + " values (:id, :subscription, :recipient, :line, :kind, :objectKind, :object,"
                + " :attempts, :failure, :status, :now, :now, false)")
        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
        .setParameter("subscription", due.subscription())
        .setParameter("recipient", change.position().recipient())
        .setParameter("line", change.position().line())
        .setParameter("kind", change.change().kind().name())
        .setParameter("objectKind", change.change().objectKind().name())
        .setParameter("object", change.change().objectId())
        .setParameter("attempts", due.attempts() + 1)
        .setParameter("failure", outcome.failure().name())
        .setParameter("status", outcome.status())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** All of a subscription; when it is tried what comes next stays as it was. */
  void wantAgain(UUID subscription) {
    entities
        .createNativeQuery("update dead_letter set replay_wanted = true where subscription = :of")
        .setParameter("of", subscription)
        .executeUpdate();
  }

  /** In the order of the feed. */
  List<DeadLetter> wanted(UUID subscription) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, recipient, line from dead_letter"
                    + " where subscription = :of and replay_wanted order by line",
                Tuple.class)
            .setParameter("of", subscription)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(
            row ->
                new DeadLetter(
                    row.get(0, UUID.class),
                    new FeedPosition(row.get(1, UUID.class), row.get(2, Long.class))))
        .toList();
  }

  /** It was taken over, or may not be told any more. */
  void remove(DeadLetter letter) {
    entities
        .createNativeQuery("delete from dead_letter where id = :id")
        .setParameter("id", letter.id())
        .executeUpdate();
  }

  void failedAgain(DeadLetter letter, CallOutcome outcome, Instant now) {
    entities
        .createNativeQuery(
            "update dead_letter set replay_wanted = false, attempts = attempts + 1, failed_at = :now,"
                + " last_failure = :failure, last_status = :status where id = :id")
        .setParameter("id", letter.id())
        .setParameter("now", now)
        .setParameter("failure", outcome.failure().name())
        .setParameter("status", outcome.status())
        .executeUpdate();
  }

  /** In the order in which they were set aside. */
  Page<DeadLetterView> page(UUID subscription, Cursor after, int limit) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, recipient, line, kind, object_kind, object, attempts, last_failure,"
                    + " last_status, set_aside_at, failed_at, replay_wanted from dead_letter"
                    + " where subscription = :of and id > :after order by id limit :limit",
                Tuple.class)
            .setParameter("of", subscription)
            .setParameter("after", after.identifier(0))
            .setParameter("limit", limit + 1)
            .getResultList();
    return Page.of(
        rows.stream().map(row -> view((Tuple) row)).toList(),
        limit,
        last -> Cursor.after(last.deadLetterId()));
  }

  private static DeadLetterView view(Tuple row) {
    FeedPosition position = new FeedPosition(row.get(1, UUID.class), row.get(2, Long.class));
    return new DeadLetterView(
        row.get(0, UUID.class),
        ChangeMessage.idOf(position),
        ChangeKind.valueOf(row.get(3, String.class)),
        ChangedKind.valueOf(row.get(4, String.class)),
        row.get(5, UUID.class),
        row.get(6, Integer.class),
        CallFailure.valueOf(row.get(7, String.class)),
        row.get(8, Integer.class),
        row.get(9, Instant.class),
        row.get(10, Instant.class),
        row.get(11, Boolean.class));
  }

  /** Those that the feed has forgotten too, and subscriptions that ended before. */
  void forget(Instant before) {
    for (String old :
        List.of(
            "delete from dead_letter where set_aside_at < :before",
            "delete from subscription where ended_at < :before")) {
      entities.createNativeQuery(old).setParameter("before", before).executeUpdate();
    }
  }
}
