// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.kafka.common.TopicPartition;

/** The parked events of one consumer. */
final class ParkedTable {

  private static final int LONGEST_REASON = 1_000;
  private static final String PARK =
      "INSERT INTO inbox_parked (consumer, topic, topic_partition, record_offset, event_key,"
          + " payload, reason) VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String LINES =
      "SELECT DISTINCT topic, event_key FROM inbox_parked WHERE consumer = ?";
  private static final String WHERE = " WHERE consumer = ? AND topic = ? AND event_key = ?";
  private static final String RECORDS =
      "SELECT topic, topic_partition, record_offset, event_key, payload FROM inbox_parked"
          + WHERE
          + " ORDER BY topic_partition, record_offset";
  private static final String FREE = "DELETE FROM inbox_parked" + WHERE;
  private static final String FORGET = "DELETE FROM inbox_parked WHERE consumer = ?";

  private final String consumer;

  ParkedTable(String consumer) {
    this.consumer = consumer;
  }

  void park(Connection connection, InboxRecord read, String reason) throws SQLException {
    try (PreparedStatement park = connection.prepareStatement(PARK)) {
      park.setString(1, consumer);
      park.setString(2, read.source().topic());
      park.setInt(3, read.source().partition());
      park.setLong(4, read.offset());
      park.setString(5, storable(read.key()));
      park.setString(6, storable(read.value()));
      park.setString(7, storable(reason.substring(0, Math.min(reason.length(), LONGEST_REASON))));
      park.executeUpdate();
    }
  }

  /** The keys that are parked, by topic. */
  Set<InboxRecord.Line> lines(Connection connection) throws SQLException {
    Set<InboxRecord.Line> lines = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(LINES)) {
      select.setString(1, consumer);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          lines.add(new InboxRecord.Line(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return lines;
  }

  List<InboxRecord> records(Connection connection, InboxRecord.Line line) throws SQLException {
    List<InboxRecord> records = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(RECORDS)) {
      identify(select, line);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          records.add(record(rows));
        }
      }
    }
    return records;
  }

  void free(Connection connection, InboxRecord.Line line) throws SQLException {
    try (PreparedStatement free = connection.prepareStatement(FREE)) {
      identify(free, line);
      free.executeUpdate();
    }
  }

  void forget(Connection connection) throws SQLException {
    try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
      forget.setString(1, consumer);
      forget.executeUpdate();
    }
  }

  private void identify(PreparedStatement statement, InboxRecord.Line line) throws SQLException {
    statement.setString(1, consumer);
    statement.setString(2, line.topic());
    statement.setString(3, storable(line.key()));
  }

  /** PostgreSQL keeps no NUL in a text, and an unreadable record may hold anything. */
  private static String storable(String text) {
    return text == null ? null : text.replace('\0', '\uFFFD');
  }

  private static InboxRecord record(ResultSet row) throws SQLException {
    TopicPartition source = new TopicPartition(row.getString(1), row.getInt(2));
    return new InboxRecord(source, row.getLong(3), row.getString(4), row.getString(5));
  }
}
