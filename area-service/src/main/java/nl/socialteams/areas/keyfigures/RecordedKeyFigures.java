// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Reads what CBS counted for whole districts and municipalities. */
@ApplicationScoped
class RecordedKeyFigures {
  private static final String YEARS =
      "select year, name, inhabitants from municipality_year"
          + " where municipality = :municipality and year > :after order by year";

  /** By the last figures up to the year, or the first ones where none are older. */
  private static final String DISTRICTS =
      """
      select code, name, year, inhabitants from district_year
      where municipality = :municipality and code > :after
        and year = (select coalesce(max(year) filter (where year <= :year), min(year))
          from district_year where municipality = :municipality)
      order by code
      """;

  private final EntityManager entities;

  @Inject
  RecordedKeyFigures(EntityManager entities) {
    this.entities = entities;
  }

  Page<MunicipalityYearView> years(String municipality, Cursor after, int limit) {
    List<MunicipalityYearView> found =
        entities
            .createNativeQuery(YEARS, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("after", after.number(0, 0))
            .setMaxResults(limit + 1)
            .getResultList()
            .stream()
            .map(row -> year((Tuple) row))
            .toList();
    return Page.of(found, limit, year -> Cursor.after(year.year()));
  }

  Page<DistrictView> districts(String municipality, int year, Cursor after, int limit) {
    List<DistrictView> found =
        entities
            .createNativeQuery(DISTRICTS, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("year", year)
            .setParameter("after", after.text(0))
            .setMaxResults(limit + 1)
            .getResultList()
            .stream()
            .map(row -> district((Tuple) row))
            .toList();
    return Page.of(found, limit, district -> Cursor.after(district.code()));
  }

  private static MunicipalityYearView year(Tuple row) {
    return new MunicipalityYearView(
        row.get(0, Number.class).intValue(), row.get(1, String.class), number(row, 2));
  }

  private static DistrictView district(Tuple row) {
    return new DistrictView(
        row.get(0, String.class),
        row.get(1, String.class),
        row.get(2, Number.class).intValue(),
        number(row, 3));
  }

  private static Integer number(Tuple row, int at) {
    Number value = row.get(at, Number.class);
    return value == null ? null : value.intValue();
  }
}
