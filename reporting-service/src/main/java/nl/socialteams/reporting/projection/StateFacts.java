// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
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
  public final void keep(Origin origin, T state) throws SQLException {
    List<Object> row = row(state);
    if (store.write(
        aggregate.keep(),
        FactStore.values(List.of(origin.projection(), version(state), origin.eventTime()), row))) {
      for (Map.Entry<FactColumns, List<List<Object>>> part : parts(state).entrySet()) {
        replace(origin.projection(), row.getFirst(), part.getKey(), part.getValue());
      }
    }
  }

  @Override
  public final void forget(int projection, String key) throws SQLException {
    store.write(aggregate.forget(), projection, UUID.fromString(key));
  }

  @Override
  public final void keepOnly(int projection) throws SQLException {
    store.write(aggregate.keepOnly(), projection);
  }

  private void replace(int projection, Object key, FactColumns table, List<List<Object>> rows)
      throws SQLException {
    store.write(table.forget(), projection, key);
    int position = 0;
    for (List<Object> row : rows) {
      store.write(table.add(), FactStore.values(List.of(projection, position++, key), row));
    }
  }
}
