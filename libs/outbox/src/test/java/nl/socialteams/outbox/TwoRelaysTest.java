// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TwoRelaysTest {

  private static final int WRITERS = 8;
  private static final int CHANGES = 100;

  @Test
  void two_relays_lose_nothing_double_nothing_and_keep_the_order_per_key() throws Exception {
    try (Publisher publisher = new Publisher();
        RunningRelay first = RunningRelay.of(publisher);
        RunningRelay second = RunningRelay.of(publisher)) {
      writeFromAllSides(publisher);
      await().atMost(Duration.ofSeconds(30)).until(() -> publisher.waiting() == 0);

      Map<String, List<Long>> versions =
          new TopicReader(publisher.kafka(), "shared")
              .all().stream()
                  .collect(groupingBy(ConsumerRecord::key, mapping(Counted::version, toList())));
      assertThat(versions).hasSize(WRITERS);
      assertThat(versions.values())
          .allSatisfy(
              ofKey ->
                  assertThat(ofKey)
                      .containsExactlyElementsOf(
                          LongStream.rangeClosed(1, CHANGES).boxed().toList()));
      assertThat(first.trouble() + second.trouble()).isEmpty();
    }
  }

  private static void writeFromAllSides(Publisher publisher) throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> written = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String key = "key-" + writer;
        written.add(writers.submit(() -> write(publisher, key)));
      }
      for (Future<?> writer : written) {
        writer.get();
      }
    }
  }

  private static Void write(Publisher publisher, String key) throws Exception {
    for (long version = 1; version <= CHANGES; version++) {
      publisher.publish(Counted.event("shared", key, version));
    }
    return null;
  }
}
