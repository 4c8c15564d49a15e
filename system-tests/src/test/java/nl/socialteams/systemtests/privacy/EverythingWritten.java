// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteInsides;

/** Everything that the running suite wrote: rows of databases, events of topics, lines of logs. */
record EverythingWritten(SuiteInsides suite) {

  /** The places that tell one of these texts, openly or as bytes, each with where it is. */
  List<String> telling(List<String> texts) {
    List<String> found = new ArrayList<>();
    everything()
        .filter(place -> texts.stream().anyMatch(place::tells))
        .forEach(p -> found.add(p.name()));
    return found;
  }

  private Stream<Place> everything() {
    return Stream.of(rows(), events(), logs()).flatMap(List::stream);
  }

  List<Place> rows() {
    return Stream.of(Service.values())
        .map(Service::database)
        .flatMap(Optional::stream)
        .flatMap(database -> rowsOf(database).stream())
        .toList();
  }

  private List<Place> rowsOf(String database) {
    String address = new Databases(suite.postgres()).superuserUrlOf(database);
    List<Place> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(address)) {
      String tables =
          "select table_name from information_schema.tables where table_schema = 'public'"
              + " and table_type = 'BASE TABLE'";
      for (String table : texts(connection, tables)) {
        for (String row : texts(connection, "select row_to_json(t) from \"" + table + "\" t")) {
          rows.add(new Place(database + "." + table, row));
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return rows;
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return texts;
    }
  }

  List<Place> events() {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", suite.kafka(), "group.id", "look-" + UUID.randomUUID());
    List<Place> events = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> all =
          consumer.listTopics().values().stream()
              .flatMap(List::stream)
              .filter(partition -> !partition.topic().startsWith("__"))
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      Map<TopicPartition, Long> ends = consumer.endOffsets(all);
      while (all.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
        consumer.poll(Duration.ofMillis(200)).forEach(event -> events.add(place(event)));
      }
    }
    return events;
  }

  private static Place place(ConsumerRecord<byte[], byte[]> event) {
    StringBuilder text =
        new StringBuilder(text(event.key())).append(' ').append(text(event.value()));
    event.headers().forEach(header -> text.append(header.key()).append(text(header.value())));
    return new Place("topic " + event.topic(), text.toString());
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  List<Place> logs() {
    try (Stream<Path> files = Files.walk(suite.logs())) {
      return files.filter(Files::isRegularFile).flatMap(EverythingWritten::lines).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Place> lines(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return text.lines().map(line -> new Place("log " + file.getFileName(), line));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A row, an event or a line, with where it is. */
  record Place(String name, String content) {
    boolean tells(String text) {
      String lower = content.toLowerCase(Locale.ROOT);
      String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
      return lower.contains(text.toLowerCase(Locale.ROOT)) || lower.contains(bytes);
    }
  }
}
