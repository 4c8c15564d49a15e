// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Makes the outlines of a year what the file says. */
@ApplicationScoped
class TakeOverOutlines {
  private static final String CREATE =
      """
      create temporary table outline_row (
        code text not null primary key, number bigint not null, outline bytea not null,
        west float8 not null, south float8 not null, east float8 not null, north float8 not null)
        on commit drop
      """;

  private static final String NOT_RECORDED =
      """
      delete from outline_row r where not exists (select from neighbourhood n where n.code = r.code)
      returning r.number
      """;

  private static final String OUTLINES =
      """
      insert into neighbourhood_outline
        (neighbourhood, municipality, year, simplified, outline, bounds)
      select code, 'GM' || substr(code, 3, 4), :year, :simplified, outline,
        box(point(west, south), point(east, north))
      from outline_row order by code
      on conflict (neighbourhood, year, simplified) do update
        set outline = excluded.outline, bounds = excluded.bounds
      """;

  private static final String NO_LONGER_DRAWN =
      """
      delete from neighbourhood_outline o where o.year = :year and o.simplified = :simplified
        and o.municipality in (select 'GM' || substr(code, 3, 4) from outline_row)
        and o.neighbourhood not in (select code from outline_row)
      """;

  private final EntityManager entities;

  @Inject
  TakeOverOutlines(EntityManager entities) {
    this.entities = entities;
  }

  void create() {
    entities.createNativeQuery(CREATE).executeUpdate();
  }

  /** The numbers of features whose neighbourhood stands in no list. */
  List<Long> dropUnlisted() {
    return entities.createNativeQuery(NOT_RECORDED, Long.class).getResultList().stream()
        .map(number -> (Long) number)
        .sorted()
        .toList();
  }

  /**
   * @param complete whether no feature was refused: only then is it known what the file leaves out
   */
  void takeOver(int year, boolean simplified, boolean complete) {
    execute(OUTLINES, year, simplified);
    if (complete) {
      execute(NO_LONGER_DRAWN, year, simplified);
    }
  }

  private void execute(String sql, int year, boolean simplified) {
    entities
        .createNativeQuery(sql)
        .setParameter("year", year)
        .setParameter("simplified", simplified)
        .executeUpdate();
  }
}
