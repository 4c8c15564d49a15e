// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import nl.socialteams.testing.OwnBroker;
import nl.socialteams.topics.KafkaAccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BrokerOutageTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void events_wait_while_the_broker_is_away_and_arrive_when_it_is_back() throws Exception {
    try (Publisher publisher = new Publisher();
        OwnBroker broker = OwnBroker.prepare()) {
      KafkaAccess kafka = publisher.kafka(broker.address());
      try (RunningRelay relay = new RunningRelay(publisher.database(), kafka)) {
        publisher.publish(Counted.event("outage", "A", 1));
        broker.start();
        await().atMost(SOON).until(() -> publisher.waiting() == 0);

        broker.kill();
        publisher.publish(Counted.event("outage", "A", 2));
        await().atMost(SOON).until(() -> !relay.trouble().isEmpty());
        broker.start();
        await().atMost(SOON).until(() -> publisher.waiting() == 0);
      }

      assertThat(new TopicReader(kafka, "outage").all())
          .extracting(Counted::version)
          .startsWith(1L)
          .endsWith(2L)
          .isSorted();
    }
  }
}
