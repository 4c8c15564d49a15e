// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.coverage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Holds the neighbourhoods of the year's list against the assignments of the day. */
@ApplicationScoped
class FindCoverage {
  private static final String COVERED =
      """
      with list as (
        select coalesce(
          max(y.year) filter (where y.year <= :year), min(y.year)) as year
        from neighbourhood_year y join neighbourhood n on n.code = y.neighbourhood
        where n.municipality = :municipality)
      select n.code, y.name, y.year,
        coalesce(bool_or(a.id is not null and a.part is null), false) as whole,
        coalesce(string_agg(p.name, '\u001f' order by p.name), '') as parts
      from neighbourhood n
      join neighbourhood_year y on y.neighbourhood = n.code
      join list on list.year = y.year
      left join assignment a on a.neighbourhood = n.code and upper_inf(a.known)
        and a.valid @> cast(:day as date)
      left join neighbourhood_part p on p.id = a.part
      where n.municipality = :municipality
      group by n.code, y.name, y.year
      order by n.code
      """;

  private final EntityManager entities;

  @Inject
  FindCoverage(EntityManager entities) {
    this.entities = entities;
  }

  CoverageView on(String municipality, LocalDate day) {
    List<Row> rows = rows(municipality, day);
    List<CoverageFinding> findings =
        rows.stream()
            .map(Row::finding)
            .filter(finding -> finding.covered() != Covered.WHOLE)
            .toList();
    int partly = (int) findings.stream().filter(f -> f.covered() == Covered.PARTLY).count();
    return new CoverageView(
        municipality,
        day,
        rows.isEmpty() ? day.getYear() : rows.getFirst().listYear(),
        rows.size(),
        rows.size() - findings.size(),
        partly,
        findings.size() - partly,
        findings);
  }

  private List<Row> rows(String municipality, LocalDate day) {
    return entities
        .createNativeQuery(COVERED, Tuple.class)
        .setParameter("municipality", municipality)
        .setParameter("year", day.getYear())
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(row -> Row.of((Tuple) row))
        .toList();
  }

  private record Row(String code, String name, int listYear, boolean whole, List<String> parts) {
    static Row of(Tuple row) {
      String parts = row.get(4, String.class);
      return new Row(
          row.get(0, String.class),
          row.get(1, String.class),
          row.get(2, Number.class).intValue(),
          row.get(3, Boolean.class),
          parts.isEmpty() ? List.of() : Arrays.asList(parts.split("\u001f", -1)));
    }

    CoverageFinding finding() {
      return new CoverageFinding(code, name, covered(), parts);
    }

    private Covered covered() {
      if (whole) {
        return Covered.WHOLE;
      }
      return parts.isEmpty() ? Covered.NONE : Covered.PARTLY;
    }
  }
}
