// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RelayTest {

  private static Publisher publisher;
  private RunningRelay relay;

  @BeforeAll
  static void startPublisher() throws Exception {
    publisher = new Publisher();
  }

  @AfterAll
  static void stopPublisher() {
    publisher.close();
  }

  @BeforeEach
  void startRelay() {
    relay = RunningRelay.of(publisher);
  }

  @AfterEach
  void stopRelay() throws Exception {
    relay.close();
  }

  @Test
  void a_committed_event_arrives_and_leaves_the_outbox() throws Exception {
    publisher.publish(Counted.event("arrival", "A", 1));

    List<ConsumerRecord<String, String>> arrived = arrived("arrival");
    assertThat(arrived).singleElement().extracting(ConsumerRecord::key).isEqualTo("A");
    assertThat(Counted.version(arrived.getFirst())).isEqualTo(1);
  }

  @Test
  void what_is_rolled_back_is_never_published() throws Exception {
    try (Connection undone = publisher.begin(Counted.event("undone", "A", 1))) {
      undone.rollback();
    }
    publisher.publish(Counted.event("undone", "A", 2));

    assertThat(arrived("undone")).extracting(Counted::version).containsExactly(2L);
  }

  @Test
  void a_late_commit_is_not_skipped() throws Exception {
    try (Connection late = publisher.begin(Counted.event("late", "slow", 1))) {
      publisher.publish(Counted.event("late", "quick", 2));
      assertThat(arrived("late")).extracting(ConsumerRecord::key).containsExactly("quick");

      late.commit();
    }

    assertThat(arrived("late"))
        .extracting(ConsumerRecord::key)
        .containsExactlyInAnyOrder("quick", "slow");
  }

  @Test
  void the_timestamp_of_an_event_of_long_ago_is_kept() throws Exception {
    Instant longAgo = Instant.parse("2014-10-01T00:00:00Z");

    publisher.publish(Counted.event("history", "A", 1).at(longAgo));

    assertThat(arrived("history").getFirst().timestamp()).isEqualTo(longAgo.toEpochMilli());
  }

  @Test
  void a_tombstone_is_a_record_without_a_value() throws Exception {
    publisher.publish(
        Counted.event("gone", "A", 1), OutgoingEvent.tombstone(Counted.on("gone"), "A"));

    ConsumerRecord<String, String> last = arrived("gone").getLast();
    assertThat(last.key()).isEqualTo("A");
    assertThat(last.value()).isNull();
  }

  @Test
  void topics_are_compacted_and_never_forget() throws Exception {
    publisher.publish(Counted.event("compacted", "A", 1));
    arrived("compacted");

    ConfigResource topic =
        new ConfigResource(ConfigResource.Type.TOPIC, publisher.kafka().prefixed("compacted"));
    try (Admin admin = Admin.create(publisher.kafka().properties())) {
      assertThat(admin.describeConfigs(List.of(topic)).values().get(topic).get())
          .extracting(configuration -> configuration.get("cleanup.policy").value())
          .isEqualTo("compact");
    }
  }

  private List<ConsumerRecord<String, String>> arrived(String topic) {
    await().until(() -> publisher.waiting() == 0);
    return new TopicReader(publisher.kafka(), topic).all();
  }
}
