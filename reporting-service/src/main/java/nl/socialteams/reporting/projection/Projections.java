// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;

import nl.socialteams.inbox.EventHandler;
import nl.socialteams.inbox.Inbox;
import nl.socialteams.rowsecurity.ProcessRows;

/** All projections by their number: what feeds one, and what is left of the others. */
@ApplicationScoped
public class Projections {
  /** Longest time of a transaction over all facts of a table. */
  static final int LONG_SECONDS = 3_600;

  /** Parts come first: else each aggregate that goes looks for its own. */
  private static final String FACT_TABLES =
      """
      select c.table_name from information_schema.columns c
      where c.table_schema = current_schema() and c.column_name = 'projection'
        and c.table_name like '%\\_fact'
      order by not exists (
        select from pg_constraint k
        where k.conrelid = to_regclass(quote_ident(c.table_name)) and k.contype = 'f'), 1
      """;

  private static final String KEEP_ONLY_ACTIVE =
      "delete from %s where projection <> (select projection from active_projection)";
  private static final String OTHERS =
      """
      select distinct consumer from inbox_offset
      where consumer <> 'figures-' || (select projection from active_projection)
      """;

  private final List<FactTable<?>> tables;
  private final Inbox inbox;
  private final EntityManager entities;
  private final ProcessRows rows;
  private final FiguresChange figures;

  @Inject
  Projections(
      @All List<FactTable<?>> tables,
      Inbox inbox,
      EntityManager entities,
      ProcessRows rows,
      FiguresChange figures) {
    this.tables = tables;
    this.inbox = inbox;
    this.entities = entities;
    this.rows = rows;
    this.figures = figures;
  }

  /** The name of its consumer, and so of its offsets and of what it parked. */
  public static String consumer(int projection) {
    return "figures-" + projection;
  }

  /** A number that no projection had before. */
  public int next() {
    return ((Number)
            entities
                .createNativeQuery("select nextval('projection_number')", Long.class)
                .getSingleResult())
        .intValue();
  }

  public List<EventHandler> handlers(int projection) {
    return tables.stream().<EventHandler>map(table -> handler(projection, table)).toList();
  }

  /**
   * Forgets the facts, the offsets and the parked events of all but the active one: a table after
   * another, each in a transaction of its own, as there may be millions of facts.
   */
  public void keepOnlyActive() throws SQLException {
    for (String table : inTransaction(this::factTables)) {
      inTransaction(() -> keepOnlyActive(table));
    }
    inTransaction(() -> keepOnlyActive("figures_changed"));
    for (String other : inTransaction(this::consumersOfOthers)) {
      inbox.forget(other);
    }
  }

  private int keepOnlyActive(String table) throws SQLException {
    rows.enter(FactStore.EVENTS);
    return entities.createNativeQuery(KEEP_ONLY_ACTIVE.formatted(table)).executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<String> factTables() {
    return entities.createNativeQuery(FACT_TABLES, String.class).getResultList();
  }

  private static <V> V inTransaction(Callable<V> work) {
    return QuarkusTransaction.requiringNew().timeout(LONG_SECONDS).call(work);
  }

  @SuppressWarnings("unchecked")
  private List<String> consumersOfOthers() {
    return entities.createNativeQuery(OTHERS, String.class).getResultList();
  }

  private <T> FactHandler<T> handler(int projection, FactTable<T> table) {
    return new FactHandler<>(projection, table, figures);
  }
}
