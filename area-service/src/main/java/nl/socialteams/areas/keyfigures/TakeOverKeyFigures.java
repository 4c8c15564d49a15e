// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Makes the lists of a year what the file says, and nothing of other years. */
@ApplicationScoped
class TakeOverKeyFigures {
  private static final String NEIGHBOURHOODS =
      """
      insert into neighbourhood (code, municipality, version)
      select code, 'GM' || substr(code, 3, 4), 0 from key_figure_row where code like 'BU%'
      order by code on conflict (code) do nothing
      """;

  /** A file without rows of districts leaves their names as they are known. */
  private static final String LISTED =
      """
      insert into neighbourhood_year as y
        (neighbourhood, year, name, district_code, district_name, inhabitants)
      select k.code, :year, k.name, 'WK' || substr(k.code, 3, 6),
        coalesce(
          w.name,
          (select o.district_name from neighbourhood_year o
           where o.district_code = 'WK' || substr(k.code, 3, 6)
           order by abs(o.year - :year), o.year, o.neighbourhood limit 1),
          'WK' || substr(k.code, 3, 6)),
        k.inhabitants
      from key_figure_row k
      left join key_figure_row w on w.code = 'WK' || substr(k.code, 3, 6)
      where k.code like 'BU%'
      order by k.code
      on conflict (neighbourhood, year) do update
        set name = excluded.name, district_code = excluded.district_code,
          district_name = excluded.district_name, inhabitants = excluded.inhabitants
        where (y.name, y.district_code, y.district_name, y.inhabitants) is distinct from
          (excluded.name, excluded.district_code, excluded.district_name, excluded.inhabitants)
      returning y.neighbourhood
      """;

  /** What another year knows stays known by that year; the last trace of a code is kept. */
  private static final String NO_LONGER_LISTED =
      """
      delete from neighbourhood_year y using neighbourhood n
      where y.neighbourhood = n.code and y.year = :year
        and exists (select from key_figure_row k
          where k.code like 'BU%' and 'GM' || substr(k.code, 3, 4) = n.municipality)
        and not exists (select from key_figure_row k where k.code = n.code)
        and exists (select from neighbourhood_year o
          where o.neighbourhood = n.code and o.year <> y.year)
      returning y.neighbourhood
      """;

  private static final String DISTRICTS =
      """
      insert into district_year (code, municipality, year, name, inhabitants)
      select code, 'GM' || substr(code, 3, 4), :year, name, inhabitants from key_figure_row
      where code like 'WK%' order by code
      on conflict (code, year) do update
        set name = excluded.name, inhabitants = excluded.inhabitants
      """;

  private static final String MUNICIPALITIES =
      """
      insert into municipality_year (municipality, year, name, inhabitants)
      select code, :year, name, inhabitants from key_figure_row
      where code like 'GM%' order by code
      on conflict (municipality, year) do update
        set name = excluded.name, inhabitants = excluded.inhabitants
      """;

  private final EntityManager entities;

  @Inject
  TakeOverKeyFigures(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param complete whether no line was refused: only then is it known what the file leaves out
   * @return codes of the neighbourhoods of which something changed
   */
  List<String> takeOver(int year, boolean complete) {
    entities.createNativeQuery(MUNICIPALITIES).setParameter("year", year).executeUpdate();
    entities.createNativeQuery(DISTRICTS).setParameter("year", year).executeUpdate();
    entities.createNativeQuery(NEIGHBOURHOODS).executeUpdate();
    List<String> changed = new ArrayList<>(codes(LISTED, year));
    if (complete) {
      changed.addAll(codes(NO_LONGER_LISTED, year));
    }
    return changed;
  }

  @SuppressWarnings("unchecked")
  private List<String> codes(String sql, int year) {
    return entities.createNativeQuery(sql, String.class).setParameter("year", year).getResultList();
  }
}
