// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OneBatchTest {

  private static final int KEYS = 8;
  private static final String COUNT_DELETIONS =
      """
      CREATE TABLE deletion (events bigint);
      CREATE FUNCTION count_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO deletion SELECT count(*) FROM deleted;
        RETURN NULL;
      END
      $$;
      CREATE TRIGGER count_deleted AFTER DELETE ON outbox_event
        REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION count_deleted();
      """;

  @Test
  void what_waits_in_all_partitions_leaves_as_one_batch() throws Exception {
    try (Publisher publisher = new Publisher()) {
      countDeletions(publisher);
      publisher.publish(
          IntStream.range(0, KEYS)
              .mapToObj(key -> Counted.event("together", "key-" + key, 1))
              .toArray(OutgoingEvent[]::new));

      try (RunningRelay relay = RunningRelay.of(publisher)) {
        await().until(() -> publisher.waiting() == 0);
        assertThat(relay.trouble()).isEmpty();
      }

      assertThat(deletions(publisher)).isEqualTo("{" + KEYS + "}");
      assertThat(new TopicReader(publisher.kafka(), "together").all()).hasSize(KEYS);
    }
  }

  private static void countDeletions(Publisher publisher) throws SQLException {
    try (Connection connection = publisher.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(COUNT_DELETIONS);
    }
  }

  /** How many events each deletion took, as PostgreSQL writes an array. */
  private static String deletions(Publisher publisher) throws SQLException {
    try (Connection connection = publisher.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet counted = statement.executeQuery("SELECT array_agg(events) FROM deletion")) {
      counted.next();
      return counted.getString(1);
    }
  }
}
