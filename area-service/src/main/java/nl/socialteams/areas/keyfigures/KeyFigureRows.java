// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The temporary table that a file is read into; it is gone with its transaction. */
@ApplicationScoped
class KeyFigureRows {
  private static final String CREATE =
      """
      create temporary table key_figure_row (
        code text not null primary key, line bigint not null, name text, inhabitants integer)
        on commit drop
      """;

  /** Of neighbourhoods that the file only gives a code of, the name in the nearest year. */
  private static final String NAME_NEIGHBOURHOODS =
      """
      update key_figure_row k set name = (
        select y.name from neighbourhood_year y where y.neighbourhood = k.code
        order by abs(y.year - :year), y.year limit 1)
      where k.name is null and k.code like 'BU%'
      """;

  private static final String NAME_DISTRICTS =
      """
      update key_figure_row k set name = coalesce(
        (select d.name from district_year d where d.code = k.code
         order by abs(d.year - :year), d.year limit 1),
        (select y.district_name from neighbourhood_year y where y.district_code = k.code
         order by abs(y.year - :year), y.year, y.neighbourhood limit 1))
      where k.name is null and k.code like 'WK%'
      """;

  private static final String NAME_MUNICIPALITIES =
      """
      update key_figure_row k set name = (select m.name from municipality m where m.code = k.code)
      where k.name is null and k.code like 'GM%'
      """;

  private final EntityManager entities;

  @Inject
  KeyFigureRows(EntityManager entities) {
    this.entities = entities;
  }

  void create() {
    entities.createNativeQuery(CREATE).executeUpdate();
  }

  /** Fills in names that the file leaves out; returns the lines of rows that stay without one. */
  List<Long> nameAll(int year) {
    entities.createNativeQuery(NAME_NEIGHBOURHOODS).setParameter("year", year).executeUpdate();
    entities.createNativeQuery(NAME_DISTRICTS).setParameter("year", year).executeUpdate();
    entities.createNativeQuery(NAME_MUNICIPALITIES).executeUpdate();
    return entities
        .createNativeQuery(
            "delete from key_figure_row where name is null returning line", Long.class)
        .getResultList()
        .stream()
        .map(line -> (Long) line)
        .sorted()
        .toList();
  }
}
