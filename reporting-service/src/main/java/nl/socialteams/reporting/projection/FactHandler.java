// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.TestMunicipalities;
import nl.socialteams.inbox.Change;
import nl.socialteams.inbox.StateHandler;

/** Feeds one table of one projection; what partners try in a test municipality is in no report. */
record FactHandler<T>(int projection, FactTable<T> table, FiguresChange figures)
    implements StateHandler<T> {

  @Override
  public EventType<T> type() {
    return table.type();
  }

  @Override
  public void apply(T state, CloudEvent event) throws SQLException {
    applyAll(List.of(new Change(event.subject(), event)));
  }

  @Override
  public void applyTombstone(String key) throws SQLException {
    figures.ofAll(projection);
    table.forget(projection, key);
  }

  /** What comes before a tombstone of its key need not be kept first. */
  @Override
  public void applyAll(List<Change> changes) throws SQLException {
    Set<String> forgotten = new LinkedHashSet<>();
    Map<String, List<Kept<T>>> kept = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.isTombstone()) {
        forgotten.add(change.key());
        kept.remove(change.key());
      } else {
        T state = type().payloadOf(change.event());
        if (!TestMunicipalities.include(table.municipality(state))) {
          note(table.municipality(state));
          kept.computeIfAbsent(change.key(), key -> new ArrayList<>())
              .add(new Kept<>(state, change.event().time()));
        }
      }
    }
    if (!forgotten.isEmpty()) {
      figures.ofAll(projection);
    }
    for (String key : forgotten) {
      table.forget(projection, key);
    }
    if (!kept.isEmpty()) {
      table.keep(projection, kept.values().stream().flatMap(List::stream).toList());
    }
  }

  private void note(String municipality) {
    if (municipality == null) {
      figures.ofAll(projection);
    } else {
      figures.of(projection, municipality);
    }
  }
}
