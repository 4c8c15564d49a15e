// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.apache.kafka.common.TopicPartition;

/** The offsets of one consumer. */
final class OffsetTable {

  private static final String ADD =
      "INSERT INTO inbox_offset (consumer, topic, topic_partition, next_offset)"
          + " VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING";
  private static final String WHERE = " WHERE consumer = ? AND topic = ? AND topic_partition = ?";
  private static final String READ = "SELECT next_offset FROM inbox_offset" + WHERE;
  private static final String MOVE =
      "UPDATE inbox_offset SET next_offset = ?" + WHERE + " AND next_offset = ?";
  private static final String FORGET = "DELETE FROM inbox_offset WHERE consumer = ?";

  private final String consumer;

  OffsetTable(String consumer) {
    this.consumer = consumer;
  }

  /** The next offset to read, 0 where nothing was read yet. */
  long read(Connection connection, TopicPartition source) throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      identify(add, 1, source);
      add.executeUpdate();
    }
    return select(connection, READ, source);
  }

  /** Keeps the consumer itself from moving on while parked events of the partition are replayed. */
  void lock(Connection connection, TopicPartition source) throws SQLException {
    select(connection, READ + " FOR UPDATE", source);
  }

  /**
   * Compare and set. Done before the effects, it holds the row until the commit, so that of two
   * consumers who believe to own the partition one waits here, and then finds the offset moved.
   */
  void move(Connection connection, TopicPartition source, long from, long to) throws SQLException {
    try (PreparedStatement move = connection.prepareStatement(MOVE)) {
      move.setLong(1, to);
      identify(move, 2, source);
      move.setLong(5, from);
      if (move.executeUpdate() == 0) {
        throw new StaleOffsetException(source, from);
      }
    }
  }

  void forget(Connection connection) throws SQLException {
    try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
      forget.setString(1, consumer);
      forget.executeUpdate();
    }
  }

  private long select(Connection connection, String sql, TopicPartition source)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      identify(select, 1, source);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  private void identify(PreparedStatement statement, int first, TopicPartition source)
      throws SQLException {
    statement.setString(first, consumer);
    statement.setString(first + 1, source.topic());
    statement.setInt(first + 2, source.partition());
  }
}
