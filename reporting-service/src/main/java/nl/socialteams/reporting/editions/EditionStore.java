// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.cursors.Cursor;

/** Editions in their tables, into which is only ever inserted. */
@ApplicationScoped
class EditionStore {
  private static final String HEAD =
      """
      select id, municipality, number, title, author_issuer, author,
        cast(published_at as timestamptz), corrects, checksum
      from edition
      """;

  private final EntityManager entities;

  @Inject
  EditionStore(EntityManager entities) {
    this.entities = entities;
  }

  /** The next number; others who publish in the municipality wait. */
  int next(String municipality) {
    entities
        .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(:key))) held")
        .setParameter("key", "edition " + municipality)
        .getSingleResult();
    return ((Number)
            entities
                .createNativeQuery(
                    "select coalesce(max(number), 0) + 1 from edition where municipality = :code",
                    Integer.class)
                .setParameter("code", municipality)
                .getSingleResult())
        .intValue();
  }

  void add(EditionHead head, List<FrozenTable> tables, String checksum) {
    entities
        .createNativeQuery(
            """
            insert into edition (id, municipality, number, title, author_issuer, author,
              published_at, corrects, checksum)
            values (:id, :municipality, :number, :title, :issuer, :author, :publishedAt,
              cast(:corrects as uuid), :checksum)
            """)
        .setParameter("id", head.id())
        .setParameter("municipality", head.municipality())
        .setParameter("number", head.number())
        .setParameter("title", head.title())
        .setParameter("issuer", head.issuer())
        .setParameter("author", head.author())
        .setParameter("publishedAt", head.publishedAt())
        .setParameter("corrects", head.corrects() == null ? null : head.corrects().toString())
        .setParameter("checksum", checksum)
        .executeUpdate();
    for (int position = 0; position < tables.size(); position++) {
      add(head.id(), position, tables.get(position));
    }
  }

  private void add(UUID edition, int position, FrozenTable table) {
    entities
        .createNativeQuery(
            """
            insert into edition_table (edition_id, position, table_name, content, checksum)
            values (:edition, :position, :table, :content, :checksum)
            """)
        .setParameter("edition", edition)
        .setParameter("position", position)
        .setParameter("table", table.tableName())
        .setParameter("content", table.content())
        .setParameter("checksum", table.checksum())
        .executeUpdate();
  }

  Optional<Edition> find(UUID id) {
    return editions(
            entities
                .createNativeQuery(HEAD + " where id = :id", Tuple.class)
                .setParameter("id", id))
        .stream()
        .findFirst();
  }

  /** Newest first, one more than asked for. */
  List<Edition> page(String municipality, Cursor after, int limit) {
    return editions(
        entities
            .createNativeQuery(
                HEAD + " where municipality = :code and number < :before order by number desc",
                Tuple.class)
            .setParameter("code", municipality)
            .setParameter("before", after.number(0, Integer.MAX_VALUE))
            .setMaxResults(limit + 1));
  }

  /** In their order. */
  @SuppressWarnings("unchecked")
  List<FrozenTable> tables(UUID edition) {
    List<Tuple> found =
        entities
            .createNativeQuery(
                """
                select table_name, content, checksum from edition_table
                where edition_id = :edition order by position
                """,
                Tuple.class)
            .setParameter("edition", edition)
            .getResultList();
    return found.stream()
        .map(
            row ->
                new FrozenTable(
                    row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Edition> editions(Query query) {
    return ((List<Tuple>) query.getResultList()).stream().map(EditionStore::edition).toList();
  }

  private static Edition edition(Tuple row) {
    return new Edition(
        new EditionHead(
            row.get(0, UUID.class),
            row.get(1, String.class),
            row.get(2, Number.class).intValue(),
            row.get(3, String.class),
            row.get(4, String.class),
            row.get(5, String.class),
            row.get(6, Instant.class),
            row.get(7, UUID.class)),
        row.get(8, String.class));
  }

  /** An edition as it is kept. */
  record Edition(EditionHead head, String checksum) {}
}
