// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The broker's configuration, written anew at every start because its ports may be others. */
record BrokerConfiguration(KafkaBroker broker) {

  Path write() {
    Path file = broker.data().resolve("server.properties");
    try {
      Files.createDirectories(broker.data());
      return Files.writeString(file, text());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Topics are compacted and never deleted from by age: a record of 2014 is as good as one of
   * today. The time of a record is the one that its producer gave it.
   */
  String text() {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%1$d
        listeners=PLAINTEXT://127.0.0.1:%2$d,CONTROLLER://127.0.0.1:%1$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%2$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        log.cleanup.policy=compact
        log.message.timestamp.type=CreateTime
        log.message.timestamp.before.max.ms=9223372036854775807
        log.retention.ms=-1
        log.retention.bytes=-1
        log.segment.bytes=67108864
        log.index.size.max.bytes=1048576
        log.cleaner.dedupe.buffer.size=16777216
        num.partitions=6
        auto.create.topics.enable=true
        offsets.topic.num.partitions=3
        offsets.topic.replication.factor=1
        transaction.state.log.num.partitions=3
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.num.partitions=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        """
        .formatted(broker.controllerPort(), broker.port(), broker.topics());
  }
}
