// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RelayDeathTest {

  @Test
  void a_relay_that_dies_after_sending_doubles_but_loses_nothing() throws Exception {
    try (Publisher publisher = new Publisher()) {
      publisher.publish(Counted.event("doubled", "A", 1), Counted.event("doubled", "A", 2));

      FailingDatabase database = new FailingDatabase(publisher.database(), "DELETE");
      try (RunningRelay relay = new RunningRelay(database.source(), publisher.kafka())) {
        await().until(() -> publisher.waiting() == 0);
        assertThat(relay.trouble()).isEmpty();
      }

      List<ConsumerRecord<String, String>> records =
          new TopicReader(publisher.kafka(), "doubled").all();
      assertThat(database.failed()).isTrue();
      assertThat(records).extracting(Counted::version).containsExactly(1L, 2L, 1L, 2L);
    }
  }
}
