// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventJson;
import nl.socialteams.stack.launcher.Progress;

/**
 * Puts the events of towns on the topics as the services do: the whole event as text, its key, and
 * its time as that of the record. In large batches, as nobody waits for one of them.
 */
public final class TellTowns {
  private static final int TOLD_EVERY = 100_000;

  private final String broker;
  private final Progress progress;

  public TellTowns(String broker, Progress progress) {
    this.broker = broker;
    this.progress = progress;
  }

  public void tell(List<Town> towns) {
    AtomicReference<Exception> failure = new AtomicReference<>();
    try (Producer<String, String> producer = producer()) {
      for (Town town : towns) {
        TownEvents.of(town).forEach(told -> send(producer, told, failure));
        IntStream.range(0, town.cases())
            .parallel()
            .forEach(number -> tellCase(producer, town, number, failure));
      }
    }
    if (failure.get() != null) {
      throw new IllegalStateException("An event could not be told", failure.get());
    }
  }

  private void tellCase(
      Producer<String, String> producer,
      Town town,
      int number,
      AtomicReference<Exception> failure) {
    CaseMade.of(town, number).forEach(told -> send(producer, told, failure));
    if (number % TOLD_EVERY == TOLD_EVERY - 1) {
      progress.line("told of " + (number + 1) + ", in no order, of " + town.cases() + " cases");
    }
  }

  private static void send(
      Producer<String, String> producer, Told<?> told, AtomicReference<Exception> failure) {
    CloudEvent event = told.event();
    producer.send(
        new ProducerRecord<>(
            told.type().topic(),
            null,
            event.time().toEpochMilli(),
            event.subject(),
            EventJson.write(event)),
        (sent, refused) -> {
          if (refused != null) {
            failure.compareAndSet(null, refused);
          }
        });
  }

  private Producer<String, String> producer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            broker,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.LINGER_MS_CONFIG,
            50,
            ProducerConfig.BATCH_SIZE_CONFIG,
            1 << 19),
        new StringSerializer(),
        new StringSerializer());
  }
}
