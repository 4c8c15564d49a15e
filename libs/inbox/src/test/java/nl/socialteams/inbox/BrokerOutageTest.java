// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import nl.socialteams.testing.OwnBroker;
import nl.socialteams.topics.KafkaAccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BrokerOutageTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void reading_goes_on_when_the_broker_is_back() throws Exception {
    try (Subscriber subscriber = new Subscriber();
        OwnBroker broker = OwnBroker.prepare()) {
      KafkaAccess kafka = subscriber.kafka(broker.address());
      NoteTaker handler = new NoteTaker("outage", "outage", subscriber.transactions());
      try (RunningConsumer consumer = subscriber.start("outage", handler, kafka)) {
        Progress progress = consumer.loop().progress();
        broker.start();
        send(kafka, "before");
        await().atMost(SOON).until(() -> subscriber.notes("outage").contains("before"));
        assertThat(progress.connected()).isTrue();

        broker.kill();
        await().atMost(SOON).until(() -> !progress.connected());
        broker.start();
        send(kafka, "after");
        await().atMost(SOON).until(() -> subscriber.notes("outage").contains("after"));
      }

      assertThat(subscriber.notes("outage")).containsExactly("before", "after");
    }
  }

  private static void send(KafkaAccess kafka, String text) throws Exception {
    try (Sender sender = new Sender(kafka, "outage")) {
      sender.note("A", text);
    }
  }
}
