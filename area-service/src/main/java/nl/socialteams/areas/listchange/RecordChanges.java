// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.areas.neighbourhood.NeighbourhoodEvents;

/** Records what changed between two lists, and tells it with the neighbourhoods concerned. */
@ApplicationScoped
class RecordChanges {
  private final ListNames lists;
  private final ChangeRepository changes;
  private final NeighbourhoodEvents events;

  @Inject
  RecordChanges(ListNames lists, ChangeRepository changes, NeighbourhoodEvents events) {
    this.lists = lists;
    this.changes = changes;
    this.events = events;
  }

  RecordedChanges record(String municipality, NewChanges wanted) {
    new ChangeFaults(
            wanted,
            lists.of(municipality, wanted.fromYear()),
            lists.of(municipality, wanted.toYear()))
        .requireNone();
    List<ChangeView> recorded =
        wanted.changes().stream().map(change -> change(wanted, change)).toList();
    recorded.forEach(change -> changes.add(municipality, change));
    recorded.stream()
        .flatMap(change -> Stream.of(change.fromCode(), change.toCode()))
        .distinct()
        .sorted()
        .forEach(events::changed);
    return new RecordedChanges(municipality, recorded);
  }

  private static ChangeView change(NewChanges wanted, NewChange change) {
    return new ChangeView(
        UuidCreator.getTimeOrderedEpoch(),
        wanted.fromYear(),
        change.fromCode(),
        wanted.toYear(),
        change.toCode(),
        change.kind());
  }
}
