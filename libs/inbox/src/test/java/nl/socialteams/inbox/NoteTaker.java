// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;

/** Notes each event it is given, without caring whether it noted it before; stumbles when told. */
final class NoteTaker implements StateHandler<NoteTaker.Note> {

  /** What these tests send. */
  record Note(String text) {}

  private final String consumer;
  private final String topic;
  private final OwnTransactions transactions;
  private final Set<String> stumblingBlocks = ConcurrentHashMap.newKeySet();

  NoteTaker(String consumer, String topic, OwnTransactions transactions) {
    this.consumer = consumer;
    this.topic = topic;
    this.transactions = transactions;
  }

  static EventType<Note> on(String topic) {
    return new EventType<>(
        "nl.example.noted.v1", topic, URI.create("urn:example:noted:v1"), Note.class);
  }

  NoteTaker stumblingOver(String text) {
    stumblingBlocks.add(text);
    return this;
  }

  void mend() {
    stumblingBlocks.clear();
  }

  @Override
  public EventType<Note> type() {
    return on(topic);
  }

  @Override
  public void apply(Note note, CloudEvent event) throws SQLException {
    note(event.subject(), note.text());
    if (stumblingBlocks.contains(note.text())) {
      throw new IllegalStateException("Cannot take " + note.text());
    }
  }

  @Override
  public void applyTombstone(String key) throws SQLException {
    note(key, "forgotten");
  }

  private void note(String key, String text) throws SQLException {
    try (PreparedStatement insert =
        transactions
            .current()
            .prepareStatement("INSERT INTO note (consumer, event_key, text) VALUES (?, ?, ?)")) {
      insert.setString(1, consumer);
      insert.setString(2, key);
      insert.setString(3, text);
      insert.executeUpdate();
    }
  }
}
