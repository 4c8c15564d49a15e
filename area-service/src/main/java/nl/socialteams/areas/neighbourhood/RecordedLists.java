// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Which years of a municipality are recorded. */
@ApplicationScoped
class RecordedLists {
  private static final String YEARS =
      """
      select y.year, count(*) from neighbourhood n
      join neighbourhood_year y on y.neighbourhood = n.code
      where n.municipality = :municipality and cast(y.year as text) > :after
      group by y.year order by y.year
      """;

  private final EntityManager entities;

  @Inject
  RecordedLists(EntityManager entities) {
    this.entities = entities;
  }

  Page<NeighbourhoodListView> page(String municipality, Cursor after, int limit) {
    List<NeighbourhoodListView> found =
        entities
            .createNativeQuery(YEARS, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("after", after.text(0))
            .setMaxResults(limit + 1)
            .getResultList()
            .stream()
            .map(row -> view(municipality, (Tuple) row))
            .toList();
    return Page.of(found, limit, list -> Cursor.after(list.year()));
  }

  private static NeighbourhoodListView view(String municipality, Tuple row) {
    return new NeighbourhoodListView(
        municipality, row.get(0, Number.class).intValue(), row.get(1, Number.class).intValue());
  }
}
