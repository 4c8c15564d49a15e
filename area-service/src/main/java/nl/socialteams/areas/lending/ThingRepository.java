// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Things of all municipalities. */
@ApplicationScoped
public class ThingRepository implements PanacheRepositoryBase<LendableThing, UUID> {
  /**
   * Free on every day of a period: lent in all of it, promised to nobody, and not still out though
   * it should have been back.
   */
  private static final String FREE =
      """
       and t.lent_from <= :first and (t.lent_until is null or t.lent_until > :last)
       and not is_promised(t.id, :first, :last, :today)
      """;

  Page<LendableThing> page(ThingQuery wanted, LocalDate today, Cursor after, int limit) {
    String sql =
        "select t.* from lendable_thing t where t.municipality = :municipality and t.id > :after"
            + (wanted.kind == null ? "" : " and t.kind = :kind")
            + (wanted.neighbourhood == null ? "" : " and t.neighbourhood = :neighbourhood")
            + (wanted.freeFrom == null ? "" : FREE)
            + " order by t.id";
    Query query =
        getEntityManager()
            .createNativeQuery(sql, LendableThing.class)
            .setParameter("municipality", wanted.municipality)
            .setParameter("after", after.identifier(0));
    if (wanted.kind != null) {
      query.setParameter("kind", wanted.kind);
    }
    if (wanted.neighbourhood != null) {
      query.setParameter("neighbourhood", wanted.neighbourhood);
    }
    if (wanted.freeFrom != null) {
      query
          .setParameter("first", wanted.freeFrom)
          .setParameter("last", wanted.lastDay())
          .setParameter("today", today);
    }
    return Page.of(read(query.setMaxResults(limit + 1)), limit, last -> Cursor.after(last.id()));
  }

  @SuppressWarnings("unchecked")
  private static List<LendableThing> read(Query query) {
    return query.getResultList();
  }
}
