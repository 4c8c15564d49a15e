// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KafkaBrokerTest {
  private static final String TOPIC = "area.teams.v1";
  private static final long IN_2014 = Instant.parse("2014-01-31T23:00:00Z").toEpochMilli();

  @TempDir Path folder;

  @Test
  void keeps_a_record_of_long_ago_with_its_time_over_a_restart() throws Exception {
    KafkaBroker broker = broker();
    ChildProcess first = started(broker);
    new Topics(broker.address()).ensureCompacted(List.of(TOPIC), 1);
    send(broker);
    first.stop();
    ChildProcess second = started(broker);
    ConsumerRecord<String, String> record = receive(broker);
    assertThat(record.value()).isEqualTo("founded");
    assertThat(record.timestamp()).isEqualTo(IN_2014);
    second.kill();
  }

  private KafkaBroker broker() {
    return new KafkaBroker(
        Checkout.find().classPath("stack/broker"),
        folder.resolve("kafka"),
        FreePorts.take(),
        FreePorts.take(),
        256,
        folder.resolve("kafka.log"));
  }

  private static ChildProcess started(KafkaBroker broker) {
    ChildProcess child = broker.launch();
    broker.awaitReady(child);
    return child;
  }

  private static void send(KafkaBroker broker) throws ExecutionException, InterruptedException {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.address());
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, 0, IN_2014, "team-1", "founded")).get();
    }
  }

  private static ConsumerRecord<String, String> receive(KafkaBroker broker) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.address(), "auto.offset.reset", "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
      return consumer.poll(Duration.ofSeconds(30)).iterator().next();
    }
  }
}
