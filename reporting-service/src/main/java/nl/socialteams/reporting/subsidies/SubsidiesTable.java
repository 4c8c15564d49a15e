// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.subsidies;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.Measure;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;

/** What organisations get in each year, less the reduction that holds in it. */
@ApplicationScoped
class SubsidiesTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "subsidies",
          "R9",
          List.of(
              Dimension.of("organisation"),
              Dimension.of("form"),
              Dimension.of("year"),
              Dimension.of("subject")),
          List.of(),
          List.of(
              Measure.sum("baseAmount", "EUR", 0),
              Measure.sum("reduction", "EUR", 1),
              Measure.sum("amount", "EUR", 2)),
          Exposure.OPEN);
  private static final int QUANTITIES = 3;

  /** Each reduction holds until the next. */
  private static final String FACTS =
      """
      select cast(null as text), cast(null as uuid), cast(null as uuid), cast(null as timestamp),
        cast(s.organisation_id as text), s.form, cast(y.year as text), s.subject, count(*),
        sum(s.base_amount), sum(coalesce(p.amount, 0)),
        sum(s.base_amount - coalesce(p.amount, 0))
      from subsidy_fact s
      cross join lateral generate_series(
        greatest(s.first_year, cast(extract(year from cast(:from as date)) as integer)),
        least(coalesce(s.last_year, 9999), cast(extract(year from cast(:until as date)) as integer))
      ) as y (year)
      left join lateral (
        select x.amount from planned_reduction_fact x
        where x.projection = s.projection and x.subsidy_id = s.subsidy_id and x.from_year <= y.year
        order by x.from_year desc limit 1
      ) p on true
      where s.projection = :projection and s.municipality = :municipality
        and s.known_from <= :known and (s.known_until is null or s.known_until > :known)
      group by s.organisation_id, s.form, y.year, s.subject
      """;

  private final FactReader facts;

  @Inject
  SubsidiesTable(FactReader facts) {
    this.facts = facts;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public List<Fact> facts(FactQuestion asked) {
    return facts.read(FACTS, asked, QUANTITIES);
  }
}
