// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.All;

import nl.socialteams.inbox.EventHandler;
import nl.socialteams.inbox.Inbox;

/** All projections by their number: what feeds one, and what is left of the others. */
@ApplicationScoped
public class Projections {
  private final List<FactTable<?>> tables;
  private final Inbox inbox;
  private final EntityManager entities;

  @Inject
  Projections(@All List<FactTable<?>> tables, Inbox inbox, EntityManager entities) {
    this.tables = tables;
    this.inbox = inbox;
    this.entities = entities;
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

  /** Forgets the facts, the offsets and the parked events of all others; within a transaction. */
  public void keepOnly(int projection) throws SQLException {
    for (FactTable<?> table : tables) {
      table.keepOnly(projection);
    }
    for (String other : consumersBut(consumer(projection))) {
      inbox.forget(other);
    }
  }

  private List<String> consumersBut(String kept) {
    return entities
        .createNativeQuery(
            "select distinct consumer from inbox_offset where consumer <> :kept", String.class)
        .setParameter("kept", kept)
        .getResultList();
  }

  private static <T> FactHandler<T> handler(int projection, FactTable<T> table) {
    return new FactHandler<>(projection, table);
  }
}
