// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.cloudevents.EventJson;

/** The statements of the outbox. */
final class OutboxTable {

  /** Below the producer's limit, so that no row can be refused when nobody can answer for it. */
  private static final int MOST_BYTES = 900_000;

  private static final String INSERT =
      "INSERT INTO outbox_event (relay_partition, topic, event_key, payload, occurred_at)"
          + " VALUES (?, ?, ?, ?, ?)";

  /** Always from the oldest that is there: a late commit brings a low id that nobody skips. */
  private static final String OLDEST =
      "SELECT o.id, o.topic, o.event_key, o.payload, o.occurred_at"
          + " FROM unnest(?) AS asked (part)"
          + " CROSS JOIN LATERAL (SELECT * FROM outbox_event e"
          + " WHERE e.relay_partition = asked.part ORDER BY e.id LIMIT ?) AS o"
          + " ORDER BY o.id";

  private static final String DELETE = "DELETE FROM outbox_event WHERE id = ANY (?)";
  private static final String BACKLOG =
      "SELECT count(*), min(waiting_since) FROM"
          + " (SELECT waiting_since FROM outbox_event ORDER BY id LIMIT "
          + Backlog.COUNTED_UP_TO
          + ") AS waiting";

  private final int partitions;

  OutboxTable(int partitions) {
    this.partitions = partitions;
  }

  void insert(Connection connection, List<OutgoingEvent> events) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (OutgoingEvent event : events) {
        insert.setInt(1, partitionOf(event.key()));
        insert.setString(2, event.topic());
        insert.setString(3, event.key());
        insert.setString(4, payload(event));
        insert.setTimestamp(5, timestamp(event.timestamp()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /**
   * Of each of the partitions as many as of the others.
   *
   * @param most of all together
   */
  List<OutboxRow> oldest(Connection connection, List<Integer> partitions, int most)
      throws SQLException {
    List<OutboxRow> oldest = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(OLDEST)) {
      select.setArray(1, connection.createArrayOf("integer", partitions.toArray()));
      select.setInt(2, Math.max(1, most / partitions.size()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          oldest.add(row(rows));
        }
      }
    }
    return oldest;
  }

  void delete(Connection connection, List<Long> ids) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      delete.executeUpdate();
    }
  }

  Backlog backlog(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(BACKLOG);
        ResultSet row = select.executeQuery()) {
      row.next();
      return new Backlog(row.getLong(1), instant(row.getTimestamp(2)));
    }
  }

  private int partitionOf(String key) {
    return Math.floorMod(key.hashCode(), partitions);
  }

  private static String payload(OutgoingEvent outgoing) {
    if (outgoing.event() == null) {
      return null;
    }
    String payload = EventJson.write(outgoing.event());
    int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "An event of " + outgoing.topic() + " has " + bytes + " bytes, more than Kafka takes");
    }
    return payload;
  }

  private static OutboxRow row(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        instant(row.getTimestamp(5)));
  }

  private static Timestamp timestamp(Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
