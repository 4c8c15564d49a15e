// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.socialteams.cloudevents.EventType;

/** Facts of aggregates that are kept whole: one row each, and the rows that are part of it. */
abstract class StateFacts<T> implements FactTable<T> {
  private final FactStore store;
  private final EventType<T> type;
  private final FactColumns aggregate;

  StateFacts(FactStore store, EventType<T> type, FactColumns aggregate) {
    this.store = store;
    this.type = type;
    this.aggregate = aggregate;
  }

  abstract long version(T state);

  /** In the order of the columns. */
  abstract List<Object> row(T state);

  /** The rows that are part of it, by their table, without the aggregate's key. */
  abstract Map<FactColumns, List<List<Object>>> parts(T state);

  @Override
  public final EventType<T> type() {
    return type;
  }

  @Override
  public final void keep(int projection, List<Kept<T>> states) throws SQLException {
    Map<Object, Kept<T>> newest = newest(states);
    Map<Object, Boolean> written =
        store.keep(aggregate, projection, newest.values().stream().map(this::fact).toList());
    Map<FactColumns, Replaced> parts = new LinkedHashMap<>();
    written.forEach(
        (key, wasThere) ->
            parts(newest.get(key).state())
                .forEach(
                    (table, rows) ->
                        parts
                            .computeIfAbsent(table, t -> new Replaced())
                            .add(key, wasThere, rows)));
    for (Map.Entry<FactColumns, Replaced> part : parts.entrySet()) {
      replace(projection, part.getKey(), part.getValue());
    }
  }

  @Override
  public final void forget(int projection, String key) throws SQLException {
    store.write(aggregate.forget(), projection, UUID.fromString(key));
  }

  /** The highest version of each; of the same version the first. */
  private Map<Object, Kept<T>> newest(List<Kept<T>> states) {
    Map<Object, Kept<T>> newest = new LinkedHashMap<>();
    for (Kept<T> told : states) {
      newest.merge(
          row(told.state()).getFirst(),
          told,
          (one, other) -> version(one.state()) < version(other.state()) ? other : one);
    }
    return newest;
  }

  private List<Object> fact(Kept<T> told) {
    return Row.of(
        FactStore.values(List.of(version(told.state()), told.eventTime()), row(told.state())));
  }

  private void replace(int projection, FactColumns table, Replaced part) throws SQLException {
    if (!part.before.isEmpty()) {
      store.forget(table, projection, part.before);
    }
    if (!part.rows.isEmpty()) {
      store.add(table, projection, part.rows);
    }
  }

  /** What comes into a table in the place of what aggregates had there. */
  private static final class Replaced {
    private final List<Object> before = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    void add(Object key, boolean wasThere, List<List<Object>> ofAggregate) {
      if (wasThere) {
        before.add(key);
      }
      int position = 0;
      for (List<Object> row : ofAggregate) {
        rows.add(Row.of(FactStore.values(List.of(position++, key), row)));
      }
    }
  }
}
