// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.rowsecurity.ProcessRows;

/**
 * Holds the facts that answer against those that were made of the same events anew. Every table is
 * computed from facts when it is asked for, so that equal facts are equal figures, to the digit.
 */
@ApplicationScoped
class CompareProjections {
  private static final String TABLES =
      """
      select c.table_name from information_schema.columns c
      where c.table_schema = current_schema() and c.column_name = 'projection'
        and c.table_name like '%\\_fact' order by c.table_name
      """;
  private static final String COLUMNS =
      """
      select string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
      from information_schema.columns c
      where c.table_schema = current_schema() and c.table_name = :table
        and c.column_name <> 'projection'
      """;

  /**
   * How many facts each has, and two sums of what each fact hashes to: they are the same where the
   * facts are, whatever their order.
   */
  private static final String SUMS =
      """
      select count(*) from (
        select count(*), sum(hash_record_extended(row(%2$s), 0)),
          sum(hash_record_extended(row(%2$s), 1))
        from %1$s where projection = :one
        intersect
        select count(*), sum(hash_record_extended(row(%2$s), 0)),
          sum(hash_record_extended(row(%2$s), 1))
        from %1$s where projection = :other) same
      """;

  /** For facts that are not the same, as it sorts them all. */
  private static final String DIFFERENT =
      """
      with one as (select to_jsonb(t) - 'projection' as fact from %1$s t where projection = :one),
        other as (select to_jsonb(t) - 'projection' as fact from %1$s t where projection = :other)
      select (select count(*) from (select fact from one except select fact from other) gone)
        + (select count(*) from (select fact from other except select fact from one) come)
      """;

  private final EntityManager entities;
  private final CaughtUp caughtUp;
  private final ProcessRows rows;

  @Inject
  CompareProjections(EntityManager entities, CaughtUp caughtUp, ProcessRows rows) {
    this.entities = entities;
    this.caughtUp = caughtUp;
    this.rows = rows;
  }

  /**
   * How many facts only one of the two has, by table; those without a difference are left out. Must
   * be the first thing its transaction does.
   *
   * @return empty while one has read events that the other has not
   */
  Optional<Map<String, Long>> differences(int one, int other) throws SQLException {
    entities.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
    rows.enter(FactStore.EVENTS);
    if (!caughtUp.with(one, other) || !caughtUp.with(other, one)) {
      return Optional.empty();
    }
    Map<String, Long> differences = new TreeMap<>();
    for (String table : tables()) {
      long facts = isSame(table, one, other) ? 0 : different(table, one, other);
      if (facts > 0) {
        differences.put(table, facts);
      }
    }
    return Optional.of(differences);
  }

  @SuppressWarnings("unchecked")
  private List<String> tables() {
    return entities.createNativeQuery(TABLES, String.class).getResultList();
  }

  private boolean isSame(String table, int one, int other) {
    String columns =
        (String)
            entities
                .createNativeQuery(COLUMNS, String.class)
                .setParameter("table", table)
                .getSingleResult();
    return (Long)
            entities
                .createNativeQuery(SUMS.formatted(table, columns), Long.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getSingleResult()
        == 1;
  }

  private long different(String table, int one, int other) {
    return (Long)
        entities
            .createNativeQuery(DIFFERENT.formatted(table), Long.class)
            .setParameter("one", one)
            .setParameter("other", other)
            .getSingleResult();
  }
}
