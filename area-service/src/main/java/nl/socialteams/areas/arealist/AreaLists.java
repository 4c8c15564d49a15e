// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.arealist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.areas.neighbourhood.PartView;

/** Reads the list that holds on a day: the last one up to its year, or else the first one. */
@ApplicationScoped
public class AreaLists {
  private static final String LISTED =
      """
      with list as (
        select coalesce(max(y.year) filter (where y.year <= :year), min(y.year)) as year
        from neighbourhood_year y join neighbourhood n on n.code = y.neighbourhood
        where n.municipality = :municipality)
      select n.code, y.name, y.district_code, y.district_name, y.inhabitants, y.year
      from neighbourhood n
      join neighbourhood_year y on y.neighbourhood = n.code
      join list on list.year = y.year
      where n.municipality = :municipality
      order by n.code
      """;
  private static final String PARTS =
      "select p.neighbourhood, p.id, p.name from neighbourhood_part p"
          + " join neighbourhood n on n.code = p.neighbourhood"
          + " where n.municipality = :municipality order by p.name";

  private final EntityManager entities;

  @Inject
  AreaLists(EntityManager entities) {
    this.entities = entities;
  }

  public AreaList on(String municipality, LocalDate day) {
    List<Tuple> rows = rows(query(LISTED, municipality).setParameter("year", day.getYear()));
    Map<String, List<PartView>> parts = parts(municipality);
    return new AreaList(
        rows.isEmpty() ? null : rows.getFirst().get(5, Number.class).intValue(),
        rows.stream().map(row -> listed(row, parts)).toList());
  }

  private Map<String, List<PartView>> parts(String municipality) {
    return rows(query(PARTS, municipality)).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(0, String.class),
                Collectors.mapping(
                    row -> new PartView(row.get(1, UUID.class), row.get(2, String.class)),
                    Collectors.toList())));
  }

  private Query query(String sql, String municipality) {
    return entities.createNativeQuery(sql, Tuple.class).setParameter("municipality", municipality);
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rows(Query query) {
    return query.getResultList();
  }

  private static ListedArea listed(Tuple row, Map<String, List<PartView>> parts) {
    Number inhabitants = row.get(4, Number.class);
    String code = row.get(0, String.class);
    return new ListedArea(
        code,
        row.get(1, String.class),
        row.get(2, String.class),
        row.get(3, String.class),
        inhabitants == null ? null : inhabitants.intValue(),
        parts.getOrDefault(code, List.of()));
  }
}
