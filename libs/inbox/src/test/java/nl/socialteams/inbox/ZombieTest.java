// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.time.Clock;
import java.util.List;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ZombieTest {

  private static final EventFactory EVENTS = new EventFactory(Clock.systemUTC(), "test-service");

  @Test
  void a_consumer_that_lost_its_partition_unknowingly_writes_nothing() throws Exception {
    try (Subscriber subscriber = new Subscriber()) {
      TopicPartition source = new TopicPartition(subscriber.kafka().prefixed("zombie"), 0);
      Application zombie = application(subscriber, source);
      Application successor = application(subscriber, source);
      List<InboxRecord> polledByBoth = List.of(record(source, 0, "one"), record(source, 1, "two"));

      successor.apply(polledByBoth);

      assertThatThrownBy(() -> zombie.apply(polledByBoth)).isInstanceOf(StaleOffsetException.class);
      successor.apply(List.of(record(source, 2, "three")));
      assertThat(subscriber.notes("zombie")).containsExactly("one", "two", "three");
      assertThat(subscriber.parkedKeys("zombie")).isEmpty();
    }
  }

  private static Application application(Subscriber subscriber, TopicPartition source)
      throws Exception {
    Positions positions = new Positions(new OffsetTable("zombie"));
    subscriber.transactions().run(connection -> positions.load(connection, List.of(source)));
    Handlers handlers =
        new Handlers(
            List.of(new NoteTaker("zombie", "zombie", subscriber.transactions())),
            subscriber.kafka());
    return new Application(
        subscriber.transactions(), handlers, positions, new ParkedTable("zombie"));
  }

  private static InboxRecord record(TopicPartition source, long offset, String text) {
    NoteTaker.Note note = new NoteTaker.Note(text);
    String event = EventJson.write(EVENTS.create(NoteTaker.on("zombie"), "A", note));
    return new InboxRecord(source, offset, "A", event);
  }
}
