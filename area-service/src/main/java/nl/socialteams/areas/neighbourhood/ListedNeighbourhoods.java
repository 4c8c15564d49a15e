// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/**
 * Reads neighbourhoods by the list of a year: the last one up to that year, or the first one where
 * none is older.
 */
@ApplicationScoped
public class ListedNeighbourhoods {
  private static final String LISTED =
      """
      select n.code, n.municipality, y.name, y.district_code, y.district_name, y.year,
             y.inhabitants
      from neighbourhood n join neighbourhood_year y on y.neighbourhood = n.code
      where n.municipality = :municipality
        and y.year = coalesce(
          (select max(o.year) from neighbourhood_year o join neighbourhood m
             on m.code = o.neighbourhood
             where m.municipality = :municipality and o.year <= :year),
          (select min(o.year) from neighbourhood_year o join neighbourhood m
             on m.code = o.neighbourhood where m.municipality = :municipality))
      """;

  private final EntityManager entities;
  private final NeighbourhoodRepository neighbourhoods;

  @Inject
  ListedNeighbourhoods(EntityManager entities, NeighbourhoodRepository neighbourhoods) {
    this.entities = entities;
    this.neighbourhoods = neighbourhoods;
  }

  Page<NeighbourhoodView> page(String municipality, int year, Cursor after, int limit) {
    String sql = LISTED + " and n.code > :after order by n.code";
    List<NeighbourhoodView> found =
        entities
            .createNativeQuery(sql, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("year", year)
            .setParameter("after", after.text(0))
            .setMaxResults(limit + 1)
            .getResultList()
            .stream()
            .map(row -> view((Tuple) row))
            .toList();
    return Page.of(found, limit, neighbourhood -> Cursor.after(neighbourhood.code()));
  }

  /** By the latest list that has it. */
  NeighbourhoodView latest(String code) {
    String sql =
        "select n.code, n.municipality, y.name, y.district_code, y.district_name, y.year,"
            + " y.inhabitants from neighbourhood n join neighbourhood_year y"
            + " on y.neighbourhood = n.code where n.code = :code order by y.year desc";
    return (NeighbourhoodView)
        entities
            .createNativeQuery(sql, Tuple.class)
            .setParameter("code", code)
            .setMaxResults(1)
            .getResultList()
            .stream()
            .map(row -> view((Tuple) row))
            .findFirst()
            .orElseThrow();
  }

  private NeighbourhoodView view(Tuple row) {
    String code = row.get(0, String.class);
    Number inhabitants = row.get(6, Number.class);
    return new NeighbourhoodView(
        code,
        row.get(1, String.class),
        row.get(2, String.class),
        row.get(3, String.class),
        row.get(4, String.class),
        row.get(5, Number.class).intValue(),
        inhabitants == null ? null : inhabitants.intValue(),
        neighbourhoods.parts(code));
  }
}
