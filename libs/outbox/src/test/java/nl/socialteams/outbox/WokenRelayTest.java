// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Duration;

import jakarta.transaction.Status;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class WokenRelayTest {
  private static final OutboxSettings HARDLY_LOOKS = new QuickSettings(Duration.ofHours(1));

  private final Arrivals arrivals = new Arrivals();
  private final ToldAtCommit told = new ToldAtCommit(arrivals);

  @Test
  void a_relay_that_hardly_looks_is_woken_by_the_commit_of_its_own_process() throws Exception {
    try (Publisher publisher = new Publisher();
        RunningRelay relay =
            new RunningRelay(publisher.database(), publisher.kafka(), HARDLY_LOOKS, arrivals)) {
      for (long version = 1; version <= 3; version++) {
        publisher.publish(Counted.event("woken", "A", version));
        told.afterCompletion(Status.STATUS_COMMITTED);
        await().until(() -> publisher.waiting() == 0);
      }

      assertThat(new TopicReader(publisher.kafka(), "woken").all())
          .extracting(Counted::version)
          .containsExactly(1L, 2L, 3L);
      assertThat(relay.trouble()).isEmpty();
    }
  }

  @Test
  void what_was_told_while_the_relay_worked_is_not_waited_for() throws Exception {
    told.afterCompletion(Status.STATUS_COMMITTED);
    told.afterCompletion(Status.STATUS_COMMITTED);

    arrivals.await(Duration.ofHours(1));
  }

  @Test
  void a_transaction_that_is_rolled_back_wakes_nobody() throws Exception {
    told.afterCompletion(Status.STATUS_ROLLEDBACK);
    long before = System.nanoTime();

    arrivals.await(Duration.ofMillis(50));

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(45));
  }
}
