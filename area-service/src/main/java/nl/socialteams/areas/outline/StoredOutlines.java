// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * Reads outlines by the map of a municipality that holds on a day: the last one up to its year, or
 * the first one where none is older. An exact outline goes before a simplified one.
 */
@ApplicationScoped
public class StoredOutlines {
  private static final String OUTLINES =
      """
      with map as (
        select municipality,
          coalesce(max(year) filter (where year <= :year), min(year)) as year
        from neighbourhood_outline where municipality = any (cast(:municipalities as text[]))
        group by municipality)
      select distinct on (o.neighbourhood) o.neighbourhood, o.municipality, o.year, o.simplified,
        o.outline, y.name, y.inhabitants
      from map
      join neighbourhood_outline o on o.municipality = map.municipality and o.year = map.year
      left join lateral (
        select l.name, l.inhabitants from neighbourhood_year l
        where l.neighbourhood = o.neighbourhood
        order by abs(l.year - o.year), l.year limit 1) y on true
      where o.bounds && box(point(:west, :south), point(:east, :north))
      order by o.neighbourhood, o.simplified
      """;

  private final EntityManager entities;

  @Inject
  StoredOutlines(EntityManager entities) {
    this.entities = entities;
  }

  /** Those whose bounds touch the window. */
  public List<StoredOutline> in(Collection<String> municipalities, LocalDate day, Envelope window) {
    Query query =
        entities
            .createNativeQuery(OUTLINES, Tuple.class)
            .setParameter("municipalities", municipalities.toArray(String[]::new))
            .setParameter("year", day.getYear())
            .setParameter("west", window.getMinX())
            .setParameter("south", window.getMinY())
            .setParameter("east", window.getMaxX())
            .setParameter("north", window.getMaxY());
    return read(query);
  }

  @SuppressWarnings("unchecked")
  private static List<StoredOutline> read(Query query) {
    return query.getResultList().stream().map(row -> outline((Tuple) row)).toList();
  }

  private static StoredOutline outline(Tuple row) {
    try {
      Number inhabitants = row.get(6, Number.class);
      return new StoredOutline(
          row.get(0, String.class),
          row.get(1, String.class),
          row.get(2, Number.class).intValue(),
          row.get(3, Boolean.class),
          new WKBReader().read(row.get(4, byte[].class)),
          row.get(5, String.class),
          inhabitants == null ? null : inhabitants.intValue());
    } catch (ParseException damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
