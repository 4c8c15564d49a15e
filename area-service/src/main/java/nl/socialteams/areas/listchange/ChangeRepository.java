// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Recorded changes. */
@ApplicationScoped
public class ChangeRepository {
  private static final String CHANGES =
      "select id, from_year, from_code, to_year, to_code, kind from neighbourhood_change"
          + " where municipality = :municipality";

  private final EntityManager entities;

  @Inject
  ChangeRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(String municipality, ChangeView change) {
    entities
        .createNativeQuery(
            "insert into neighbourhood_change"
                + " (id, municipality, from_year, from_code, to_year, to_code, kind)"
                + " values (:id, :municipality, :fromYear, :fromCode, :toYear, :toCode, :kind)")
        .setParameter("id", change.changeId())
        .setParameter("municipality", municipality)
        .setParameter("fromYear", change.fromYear())
        .setParameter("fromCode", change.fromCode())
        .setParameter("toYear", change.toYear())
        .setParameter("toCode", change.toCode())
        .setParameter("kind", change.kind().name())
        .executeUpdate();
  }

  /** In the order in which they were recorded. */
  Page<ChangeView> page(String municipality, Cursor after, int limit) {
    UUID last = after.identifier(0);
    Query query =
        entities
            .createNativeQuery(CHANGES + " and id > :after order by id", Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("after", last)
            .setMaxResults(limit + 1);
    return Page.of(read(query), limit, change -> Cursor.after(change.changeId()));
  }

  /** All of a municipality, by year. */
  public List<ChangeView> of(String municipality) {
    String sql = CHANGES + " order by from_year, to_year, from_code, to_code";
    return read(
        entities.createNativeQuery(sql, Tuple.class).setParameter("municipality", municipality));
  }

  /** All that lie within these years. */
  List<ChangeView> between(String municipality, int fromYear, int untilYear) {
    String within = " and from_year >= :from and to_year <= :until order by to_code, from_code";
    return read(
        entities
            .createNativeQuery(CHANGES + within, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("from", fromYear)
            .setParameter("until", untilYear));
  }

  @SuppressWarnings("unchecked")
  private static List<ChangeView> read(Query query) {
    return query.getResultList().stream().map(row -> view((Tuple) row)).toList();
  }

  private static ChangeView view(Tuple row) {
    return new ChangeView(
        row.get(0, UUID.class),
        row.get(1, Number.class).intValue(),
        row.get(2, String.class),
        row.get(3, Number.class).intValue(),
        row.get(4, String.class),
        ChangeKind.valueOf(row.get(5, String.class)));
  }
}
