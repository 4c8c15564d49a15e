// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ConsumerLoopTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  private static Subscriber subscriber;

  @BeforeAll
  static void startSubscriber() throws Exception {
    subscriber = new Subscriber();
  }

  @AfterAll
  static void stopSubscriber() {
    subscriber.close();
  }

  @Test
  void events_are_applied_once_and_in_order_though_the_consumer_restarts() throws Exception {
    List<String> numbers = IntStream.range(0, 35).mapToObj(Integer::toString).toList();
    try (Sender sender = new Sender(subscriber.kafka(), "order")) {
      for (String number : numbers) {
        sender.note("A", number);
      }
      consumeUntil("order", 35);
      sender.note("A", "after the restart");
      consumeUntil("order", 36);
    }

    assertThat(subscriber.notes("order").subList(0, 35)).isEqualTo(numbers);
    assertThat(subscriber.notes("order").getLast()).isEqualTo("after the restart");
  }

  @Test
  void a_failure_around_the_commit_neither_loses_nor_doubles() throws Exception {
    AtomicInteger commits = new AtomicInteger();
    Transactions unlucky =
        work -> {
          int commit = commits.incrementAndGet();
          subscriber
              .transactions()
              .run(
                  connection -> {
                    work.run(connection);
                    if (commit % 3 == 0) {
                      throw new SQLException("The connection broke before the commit", "08006");
                    }
                  });
          if (commit % 4 == 0) {
            throw new SQLException("The answer to the commit got lost", "08006");
          }
        };
    NoteTaker handler = new NoteTaker("unlucky", "unlucky", subscriber.transactions());
    try (Sender sender = new Sender(subscriber.kafka(), "unlucky");
        RunningConsumer consumer = subscriber.start("unlucky", handler, unlucky)) {
      for (int i = 0; i < 40; i++) {
        sender.note("A", Integer.toString(i));
      }
      await().atMost(SOON).until(() -> subscriber.notes("unlucky").contains("39"));
      assertThat(consumer.alive()).isTrue();
    }

    assertThat(subscriber.notes("unlucky"))
        .isEqualTo(IntStream.range(0, 40).mapToObj(Integer::toString).toList());
    assertThat(subscriber.parkedKeys("unlucky")).isEmpty();
  }

  @Test
  void a_passing_failure_in_a_handler_is_retried_and_parks_nothing() throws Exception {
    AtomicInteger deadlocks = new AtomicInteger(3);
    EventHandler handler =
        new Deadlocking(
            new NoteTaker("deadlock", "deadlock", subscriber.transactions()), deadlocks);
    try (Sender sender = new Sender(subscriber.kafka(), "deadlock");
        RunningConsumer consumer = subscriber.start("deadlock", handler)) {
      sender.note("A", "one");
      await().atMost(SOON).until(() -> subscriber.notes("deadlock").contains("one"));
      assertThat(consumer.alive()).isTrue();
    }

    assertThat(subscriber.notes("deadlock")).containsExactly("one");
    assertThat(subscriber.parkedKeys("deadlock")).isEmpty();
  }

  @Test
  void two_replicas_share_a_topic_and_apply_each_event_once() throws Exception {
    NoteTaker handler = new NoteTaker("replicas", "replicas", subscriber.transactions());
    try (Sender sender = new Sender(subscriber.kafka(), "replicas");
        RunningConsumer one = subscriber.start("replicas", handler);
        RunningConsumer other = subscriber.start("replicas", handler)) {
      for (int i = 0; i < 60; i++) {
        sender.note("key-" + i, Integer.toString(i));
      }
      await().atMost(SOON).until(() -> subscriber.notes("replicas").size() >= 60);
      assertThat(one.alive() && other.alive()).isTrue();
    }

    assertThat(subscriber.notes("replicas")).hasSize(60).doesNotHaveDuplicates();
  }

  private static void consumeUntil(String name, int notes) {
    NoteTaker handler = new NoteTaker(name, name, subscriber.transactions());
    try (RunningConsumer consumer = subscriber.start(name, handler)) {
      await().atMost(SOON).until(() -> subscriber.notes(name).size() >= notes);
      assertThat(consumer.loop().progress().connected()).isTrue();
    }
  }
}
