// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;

/** A handler that is a bean. */
@ApplicationScoped
class Received implements StateHandler<NoteTaker.Note> {

  static final EventType<NoteTaker.Note> TYPE = NoteTaker.on("round-trip");

  private final List<String> texts = new CopyOnWriteArrayList<>();

  List<String> texts() {
    return texts;
  }

  @Override
  public EventType<NoteTaker.Note> type() {
    return TYPE;
  }

  @Override
  public void apply(NoteTaker.Note note, CloudEvent event) {
    texts.add(note.text());
  }
}
