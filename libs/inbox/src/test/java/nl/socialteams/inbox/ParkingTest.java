// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ParkingTest {

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
  void a_failing_key_waits_with_its_later_events_while_others_flow() throws Exception {
    NoteTaker handler = handler("flow").stumblingOver("stone");
    try (Sender sender = new Sender(subscriber.kafka(), "flow");
        RunningConsumer consumer = subscriber.start("flow", handler)) {
      sender.note("A", "one").note("A", "stone").note("A", "three").note("B", "last");
      await().atMost(SOON).until(() -> subscriber.notes("flow", "B").contains("last"));
      await().atMost(SOON).until(() -> subscriber.parkedKeys("flow").size() == 2);

      assertThat(subscriber.notes("flow", "A")).containsExactly("one");
      assertThat(subscriber.parkedKeys("flow")).containsExactly("A", "A");

      handler.mend();
      assertThat(consumer.loop().replayParked()).isEqualTo(1);
      sender.note("A", "four");
      await().atMost(SOON).until(() -> subscriber.notes("flow", "A").contains("four"));
    }

    assertThat(subscriber.notes("flow", "A")).containsExactly("one", "stone", "three", "four");
    assertThat(subscriber.parkedKeys("flow")).isEmpty();
  }

  @Test
  void a_key_that_still_fails_stays_parked() throws Exception {
    NoteTaker handler = handler("stays").stumblingOver("stone");
    try (Sender sender = new Sender(subscriber.kafka(), "stays");
        RunningConsumer consumer = subscriber.start("stays", handler)) {
      sender.note("A", "stone").note("A", "two");
      await().atMost(SOON).until(() -> subscriber.parkedKeys("stays").size() == 2);

      assertThat(consumer.loop().replayParked()).isZero();
    }

    assertThat(subscriber.notes("stays")).isEmpty();
    assertThat(subscriber.parkedKeys("stays")).hasSize(2);
  }

  @Test
  void what_no_version_knew_is_tried_again_by_the_next_one_that_starts() throws Exception {
    try (Sender sender = new Sender(subscriber.kafka(), "release")) {
      try (RunningConsumer before =
          subscriber.start("release", handler("release").stumblingOver("new"))) {
        sender.note("A", "new");
        await().atMost(SOON).until(() -> subscriber.parkedKeys("release").size() == 1);
        assertThat(before.alive()).isTrue();
      }
      try (RunningConsumer after = subscriber.start("release", handler("release"))) {
        await().atMost(SOON).until(() -> subscriber.notes("release").contains("new"));
        assertThat(after.alive()).isTrue();
      }
    }

    assertThat(subscriber.parkedKeys("release")).isEmpty();
  }

  @Test
  void what_is_no_event_is_parked_and_not_passed_over() throws Exception {
    try (Sender sender = new Sender(subscriber.kafka(), "garbage");
        RunningConsumer consumer = subscriber.start("garbage", handler("garbage"))) {
      sender.raw("A", "no json \0 at all").raw("B", "{\"specversion\":\"0.3\"}").note("C", "fine");
      await().atMost(SOON).until(() -> subscriber.notes("garbage").contains("fine"));
      await().atMost(SOON).until(() -> subscriber.parkedKeys("garbage").size() == 2);
      assertThat(consumer.alive()).isTrue();
    }

    assertThat(subscriber.parkedKeys("garbage")).containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void a_tombstone_forgets_the_parked_events_too() throws Exception {
    try (Sender sender = new Sender(subscriber.kafka(), "forget");
        RunningConsumer consumer =
            subscriber.start("forget", handler("forget").stumblingOver("stone"))) {
      sender.note("A", "stone").note("A", "two").tombstone("A").note("A", "again");
      await().atMost(SOON).until(() -> subscriber.notes("forget").contains("again"));
      assertThat(consumer.alive()).isTrue();
    }

    assertThat(subscriber.notes("forget")).containsExactly("forgotten", "again");
    assertThat(subscriber.parkedKeys("forget")).isEmpty();
  }

  private static NoteTaker handler(String name) {
    return new NoteTaker(name, name, subscriber.transactions());
  }
}
