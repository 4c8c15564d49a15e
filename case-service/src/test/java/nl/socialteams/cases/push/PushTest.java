// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.cases.webhook.Receiver;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ServiceTest
@TestProfile(OnOneMachine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G6")
class PushTest {
  private static final Clock NOW = Clock.systemUTC();

  @Inject Dispatch dispatch;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @AfterEach
  void nobody_subscribes() {
    Stored.changeWithTriggers("delete from subscription");
  }

  @Test
  void a_receiver_that_was_down_gets_everything_in_order_once_it_is_back() throws Exception {
    Receiver before = Receiver.open();
    JsonPath subscription = Subscriber.subscribed(before);
    String id = subscription.getString("subscriptionId");
    before.close();
    List<String> delivered = Subscriber.deliver(3);
    awaitAttempts(id, 1, NOW);
    assertThat(Subscriber.shown(id).getString("progress.lastFailure")).isEqualTo("NO_CONNECTION");
    delivered = new ArrayList<>(delivered);
    delivered.addAll(Subscriber.deliver(2));

    try (Receiver back = Receiver.openAt(before.port())) {
      round(NOW);
      assertThat(back.seen()).as("not before its time").isEmpty();
      List<Receiver.Message> taken = awaitTaken(back, 5, later(Duration.ofMinutes(2)));

      List<Map<String, Object>> pulled =
          CaseApi.get("partner", "/changes?cursor=" + subscription.getString("progress.cursor"))
              .extract()
              .jsonPath()
              .getList("items");
      assertThat(taken)
          .extracting(message -> JsonPath.from(message.body()).getMap("data"))
          .isEqualTo(pulled);
      assertThat(Subscriber.objects(taken)).containsExactlyElementsOf(delivered);
      assertThat(taken)
          .extracting(message -> JsonPath.from(message.body()).getString("sequence"))
          .isSorted()
          .doesNotHaveDuplicates();
      assertThat(Subscriber.shown(id).getInt("progress.attempts")).isZero();
      assertThat(taken.toString()).doesNotContain("Verzonnen", "Aaltje");
    }
  }

  @Test
  void what_is_sent_is_a_cloud_event_with_a_signature_of_standard_webhooks() throws Exception {
    try (Receiver receiver = Receiver.open()) {
      JsonPath subscription = Subscriber.subscribed(receiver);
      String registration = Subscriber.deliver(1).getFirst();
      Receiver.Message first = awaitTaken(receiver, 1, NOW).getFirst();

      assertThat(first.type()).startsWith("application/cloudevents+json");
      JsonPath event = JsonPath.from(first.body());
      assertThat(event.getString("specversion")).isEqualTo("1.0");
      assertThat(event.getString("id")).isEqualTo(first.id());
      assertThat(event.getString("source")).isEqualTo("urn:socialteams:case-service");
      assertThat(event.getString("type")).isEqualTo("nl.socialteams.cases.change.v1");
      assertThat(event.getString("subject")).isEqualTo(registration);
      assertThat(event.getString("data.registration.municipality")).isEqualTo("GM0935");
      String secret = subscription.getString("secret");
      assertThat(first.signature()).isEqualTo(Subscriber.signature(secret, first));

      String id = subscription.getString("subscriptionId");
      String replaced = Subscriber.step(id, "secret-rotations").getString("secret");
      Subscriber.deliver(1);
      Receiver.Message second = awaitTaken(receiver, 2, NOW).getLast();
      assertThat(replaced).isNotEqualTo(secret);
      assertThat(second.signature().split(" "))
          .containsExactly(
              Subscriber.signature(replaced, second), Subscriber.signature(secret, second));
      Subscriber.deliver(1);
      Receiver.Message third = awaitTaken(receiver, 3, later(Duration.ofHours(25))).getLast();
      assertThat(third.signature()).isEqualTo(Subscriber.signature(replaced, third));
    }
  }

  @Test
  void what_is_refused_at_every_attempt_is_set_aside_and_sent_again_on_demand() throws Exception {
    try (Receiver receiver = Receiver.open()) {
      String id = Subscriber.subscribed(receiver).getString("subscriptionId");
      List<String> delivered = Subscriber.deliver(2);
      receiver.answering(message -> message.body().contains(delivered.getFirst()) ? 422 : 204);
      awaitAttempts(id, 1, NOW);
      round(later(Duration.ofMinutes(2)));
      assertThat(Subscriber.shown(id).getInt("progress.attempts")).isEqualTo(2);
      assertThat(receiver.taken()).as("order first").isEmpty();

      List<Receiver.Message> taken = awaitTaken(receiver, 1, later(Duration.ofHours(2)));
      assertThat(Subscriber.objects(taken)).containsExactly(delivered.getLast());
      JsonPath letters = Subscriber.deadLetters(id);
      assertThat(letters.getList("items.objectId")).containsExactly(delivered.getFirst());
      assertThat(letters.getInt("items[0].attempts")).isEqualTo(3);
      assertThat(letters.getInt("items[0].lastStatus")).isEqualTo(422);
      String messageId = receiver.seen().getFirst().id();
      assertThat(letters.getString("items[0].messageId")).isEqualTo(messageId);

      Subscriber.step(id, "replays");
      round(later(Duration.ofHours(2)));
      assertThat(Subscriber.deadLetters(id).getInt("items[0].attempts")).isEqualTo(4);
      assertThat(Subscriber.deadLetters(id).getBoolean("items[0].replayWanted")).isFalse();
      receiver.answering(200);
      Subscriber.step(id, "replays");
      round(later(Duration.ofHours(2)));
      assertThat(receiver.taken().getLast().id()).isEqualTo(messageId);
      assertThat(Subscriber.deadLetters(id).getList("items")).isEmpty();
      assertThat(receiver.seen().stream().filter(m -> m.id().equals(messageId)))
          .as("each attempt with the same id")
          .hasSize(5);
    }
  }

  @Test
  void a_replay_costs_what_comes_next_no_attempt_and_no_time() throws Exception {
    try (Receiver receiver = Receiver.open()) {
      String id = Subscriber.subscribed(receiver).getString("subscriptionId");
      List<String> delivered = Subscriber.deliver(2);
      receiver.answering(message -> message.body().contains(delivered.getFirst()) ? 422 : 503);
      awaitAttempts(id, 1, NOW);
      round(later(Duration.ofMinutes(2)));
      awaitAttempts(id, 1, later(Duration.ofHours(2)));
      assertThat(Subscriber.deadLetters(id).getInt("items[0].attempts")).isEqualTo(3);
      String next = Subscriber.shown(id).getString("progress.nextAttemptAt");

      for (int attempts = 4; attempts <= 6; attempts++) {
        Subscriber.step(id, "replays");
        round(later(Duration.ofHours(2)));
        assertThat(Subscriber.deadLetters(id).getInt("items[0].attempts")).isEqualTo(attempts);
      }
      JsonPath shown = Subscriber.shown(id);
      assertThat(shown.getInt("progress.attempts")).isEqualTo(1);
      assertThat(shown.getString("progress.nextAttemptAt")).isEqualTo(next);
    }
  }

  /** A receiver that fails for the last time at the moment at which its owner renews. */
  @Test
  void who_renews_while_an_attempt_fails_is_not_paused_by_it() throws Exception {
    try (Receiver receiver = Receiver.open().answering(503)) {
      String id = Subscriber.subscribed(receiver).getString("subscriptionId");
      Subscriber.deliver(1);
      awaitAttempts(id, 1, NOW);
      round(later(Duration.ofMinutes(2)));
      receiver.answering(
          message -> {
            Subscriber.step(id, "renewals");
            return 503;
          });
      round(later(Duration.ofHours(2)));

      JsonPath shown = Subscriber.shown(id);
      assertThat(shown.getString("status")).isEqualTo("ACTIVE");
      assertThat(shown.getInt("progress.attempts")).isZero();
      receiver.answering(204);
      awaitTaken(receiver, 1, NOW);
    }
  }

  @Test
  void who_refuses_two_in_a_row_keeps_its_place_and_loses_nothing() throws Exception {
    try (Receiver receiver = Receiver.open().answering(500)) {
      String id = Subscriber.subscribed(receiver).getString("subscriptionId");
      List<String> delivered = Subscriber.deliver(3);
      awaitAttempts(id, 1, NOW);
      for (int hours = 2; hours <= 12; hours += 2) {
        round(later(Duration.ofHours(hours)));
      }
      JsonPath paused = Subscriber.shown(id);
      assertThat(paused.getString("status")).isEqualTo("PAUSED");
      assertThat(paused.getString("pausedBecause")).isEqualTo("REFUSING");
      assertThat(Subscriber.deadLetters(id).getList("items")).hasSize(1);

      receiver.answering(204);
      Subscriber.step(id, "replays");
      Subscriber.step(id, "renewals");
      List<Receiver.Message> taken = awaitTaken(receiver, 3, later(Duration.ofHours(14)));
      assertThat(Subscriber.objects(taken)).containsExactlyElementsOf(delivered);
    }
  }

  @Test
  void who_is_out_of_reach_for_days_is_left_alone_until_it_renews() throws Exception {
    Receiver away = Receiver.open();
    String id = Subscriber.subscribed(away).getString("subscriptionId");
    away.close();
    List<String> delivered = Subscriber.deliver(2);
    awaitAttempts(id, 1, NOW);
    round(later(Duration.ofMinutes(2)));
    round(later(Duration.ofHours(2)));
    assertThat(Subscriber.shown(id).getString("pausedBecause")).isEqualTo("UNREACHABLE");
    assertThat(Subscriber.deadLetters(id).getList("items")).as("nothing is set aside").isEmpty();

    try (Receiver back = Receiver.openAt(away.port())) {
      round(later(Duration.ofDays(2)));
      assertThat(back.seen()).isEmpty();
      Subscriber.step(id, "renewals");
      assertThat(Subscriber.objects(awaitTaken(back, 2, NOW))).containsExactlyElementsOf(delivered);
    }
  }

  @Test
  void who_answers_gone_is_told_no_more() throws Exception {
    try (Receiver receiver = Receiver.open().answering(410)) {
      String id = Subscriber.subscribed(receiver).getString("subscriptionId");
      Subscriber.deliver(2);
      await().until(() -> seenAfter(receiver, NOW) > 0);
      assertThat(Subscriber.shown(id).getString("pausedBecause")).isEqualTo("GONE");
      round(later(Duration.ofHours(3)));
      assertThat(receiver.seen()).hasSize(1);
    }
  }

  /** The client keeps the partner's organisation out of the file while a message waits. */
  @Test
  void what_may_not_be_seen_any_more_when_it_is_sent_is_not_sent() throws Exception {
    TeamNews.works("partner", AreaNews.PILOT_TEAM, 1, null, TeamNews.OTHER_ORGANISATION);
    try (Receiver receiver = Receiver.open().answering(503)) {
      String id = Subscriber.subscribed(receiver).getString("subscriptionId");
      JsonPath made = Subscriber.delivers();
      awaitAttempts(id, 1, NOW);
      CaseApi.post(
              "team-member",
              "/cases/" + made.getString("caseId") + "/exclusions",
              Map.of(
                  "organisationId",
                  TeamNews.OTHER_ORGANISATION.toString(),
                  "reason",
                  "Verzonnen reden"))
          .statusCode(201);
      receiver.answering(204);

      List<Receiver.Message> taken = awaitTaken(receiver, 1, later(Duration.ofMinutes(2)));
      assertThat(Subscriber.kinds(taken)).containsExactly("NO_LONGER_VISIBLE");
      assertThat(taken.getFirst().body()).doesNotContain("GM0935", "Verzonnen");
      String etag =
          CaseApi.get("team-member", "/cases/" + made.getString("caseId")).extract().header("ETag");
      CaseApi.close(made.getString("caseId"), etag, "2014-09-01").statusCode(200);
      round(later(Duration.ofMinutes(3)));
      assertThat(Subscriber.objects(receiver.taken()))
          .containsExactly(made.getString("registrationId"));
    } finally {
      TeamNews.works(
          "partner",
          AreaNews.PILOT_TEAM,
          2,
          java.time.LocalDate.of(2014, 1, 1),
          TeamNews.OTHER_ORGANISATION);
    }
  }

  @Test
  void nothing_is_sent_once_the_term_is_over_until_it_is_renewed() throws Exception {
    try (Receiver receiver = Receiver.open()) {
      String id = Subscriber.subscribed(receiver).getString("subscriptionId");
      Stored.changeWithTriggers("update subscription set expires_at = now() - interval '1 minute'");
      List<String> delivered = Subscriber.deliver(1);
      assertThat(dispatch.look(NOW)).isEmpty();
      assertThat(Subscriber.shown(id).getString("status")).isEqualTo("LAPSED");

      Subscriber.step(id, "renewals");
      assertThat(Subscriber.objects(awaitTaken(receiver, 1, NOW))).isEqualTo(delivered);
    }
  }

  @Test
  void only_the_kinds_that_were_asked_for_are_sent() throws Exception {
    try (Receiver receiver = Receiver.open();
        Receiver all = Receiver.open()) {
      Map<String, Object> terms = Subscriber.terms(receiver.address());
      terms.put("kinds", List.of("DESTROYED"));
      Subscriber.subscribe(terms).statusCode(201);
      Subscriber.subscribed(all);
      Subscriber.deliver(1);

      awaitTaken(all, 1, NOW);
      assertThat(receiver.seen()).isEmpty();
      assertThat(
              Stored.number(
                  "select count(distinct line) from subscription_progress where attempts = 0"))
          .as("both are as far")
          .isEqualTo(1);
    }
  }

  @Test
  void two_dispatchers_at_once_send_once() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    try (Receiver receiver = Receiver.open()) {
      receiver.answering(
          message -> {
            arrived.countDown();
            return awaited(released) ? 204 : 500;
          });
      Subscriber.subscribed(receiver);
      Subscriber.deliver(10);

      await().until(() -> !isQuiet(arrived));
      assertThat(dispatch.look(NOW)).as("while one of them sends").isEmpty();
      assertThat(
              Stored.number(
                  "select count(*) from pg_locks l join pg_class c on c.oid = l.relation"
                      + " where c.relname like 'subscription%' and l.mode = 'RowExclusiveLock'"
                      + " and l.database = (select oid from pg_database"
                      + " where datname = current_database())"))
          .as("nothing is locked meanwhile")
          .isZero();
      released.countDown();
      try (var threads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
        await()
            .until(
                () -> {
                  threads.invokeAll(java.util.Collections.nCopies(4, () -> round(NOW)));
                  return receiver.taken().size();
                },
                count -> count >= 10);
      }
      assertThat(receiver.seen()).hasSize(10);
      assertThat(new HashSet<>(receiver.taken())).hasSize(10);
    }
  }

  @Test
  void who_lost_the_lease_moves_nothing_and_nothing_goes_back() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    try (Receiver receiver = Receiver.open()) {
      receiver.answering(
          message -> {
            arrived.countDown();
            return awaited(released) ? 204 : 500;
          });
      String id = Subscriber.subscribed(receiver).getString("subscriptionId");
      String cursor = Subscriber.shown(id).getString("progress.cursor");
      Subscriber.deliver(1);
      List<Future<?>> sending = new ArrayList<>();
      await()
          .until(
              () -> {
                sending.addAll(dispatch.look(NOW));
                return arrived.await(200, TimeUnit.MILLISECONDS);
              });
      Stored.changeWithTriggers("update subscription_progress set lease = gen_random_uuid()");
      released.countDown();
      for (Future<?> one : sending) {
        one.get(60, TimeUnit.SECONDS);
      }

      assertThat(Subscriber.shown(id).getString("progress.cursor")).isEqualTo(cursor);
      List<Receiver.Message> taken = awaitTaken(receiver, 2, later(Duration.ofMinutes(5)));
      assertThat(taken.getFirst().id()).as("at least once").isEqualTo(taken.getLast().id());
      assertThatThrownBy(
              () -> Stored.changeWithTriggers("update subscription_progress set line = line - 1"))
          .rootCause()
          .hasMessageContaining("A subscription never goes back");
    }
  }

  @Test
  void what_the_feed_has_forgotten_is_said_and_it_goes_on_from_now() throws Exception {
    try (Receiver receiver = Receiver.open()) {
      String id = Subscriber.subscribed(receiver).getString("subscriptionId");
      Subscriber.deliver(1);
      Stored.change("update feed_recipient set forgotten_line = last_line + 1");
      await()
          .until(
              () -> {
                round(NOW);
                return Subscriber.shown(id).getString("pausedBecause");
              },
              "FORGOTTEN"::equals);
      Stored.change("update feed_recipient set forgotten_line = last_line");

      Subscriber.step(id, "renewals");
      List<String> delivered = Subscriber.deliver(1);
      assertThat(Subscriber.objects(awaitTaken(receiver, 1, NOW))).isEqualTo(delivered);
      Stored.change("update feed_recipient set forgotten_line = 0");
    }
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isQuiet(CountDownLatch arrived) throws InterruptedException {
    dispatch.look(NOW);
    return !arrived.await(200, TimeUnit.MILLISECONDS);
  }

  private static Clock later(Duration time) {
    return Clock.offset(NOW, time);
  }

  /** All whose turn it is at that time, until they are done. */
  private Void round(Clock clock) throws Exception {
    for (Future<?> one : dispatch.look(clock)) {
      one.get(60, TimeUnit.SECONDS);
    }
    return null;
  }

  private int seenAfter(Receiver receiver, Clock clock) throws Exception {
    round(clock);
    return receiver.seen().size();
  }

  /** What else the service writes may hold the feed back for a moment. */
  private List<Receiver.Message> awaitTaken(Receiver receiver, int count, Clock clock) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              round(clock);
              return receiver.taken().size();
            },
            taken -> taken >= count);
    assertThat(receiver.taken()).hasSize(count);
    return receiver.taken();
  }

  private void awaitAttempts(String id, int attempts, Clock clock) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              round(clock);
              return Subscriber.shown(id).getInt("progress.attempts");
            },
            made -> made == attempts);
  }
}
