// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.deployment;

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

/** Agreed and reported hours by organisation; nobody is counted. */
@ApplicationScoped
class DeploymentTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "deployment",
          "R9",
          List.of(Dimension.of("organisation"), Dimension.of("hoursKind")),
          List.of(),
          List.of(Measure.sum("hours", "HOURS")),
          Exposure.OPEN);
  private static final String FACTS =
      """
      select cast(null as text), cast(null as uuid), cast(null as uuid), cast(null as timestamp),
        cast(d.organisation_id as text), 'AGREED', count(*), sum(a.hours)
      from deployment_fact d
      join agreed_hours_fact a on a.projection = d.projection and a.agreement_id = d.agreement_id
      where d.projection = :projection and d.municipality = :municipality
        and d.year between extract(year from cast(:from as date))
          and extract(year from cast(:until as date))
        and a.known_from <= :known and (a.known_until is null or a.known_until > :known)
      group by 5
      union all
      select cast(null as text), cast(null as uuid), cast(null as uuid),
        {month make_date(d.year, a.first_month, 1)},
        cast(d.organisation_id as text), 'REPORTED', count(*), sum(a.hours)
      from deployment_fact d
      join reported_hours_fact a on a.projection = d.projection and a.agreement_id = d.agreement_id
      where d.projection = :projection and d.municipality = :municipality
        and make_date(d.year, a.first_month, 1) between :from and :until
        and a.known_from <= :known and (a.known_until is null or a.known_until > :known)
      group by 4, 5
      """;

  private final FactReader facts;

  @Inject
  DeploymentTable(FactReader facts) {
    this.facts = facts;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public List<Fact> facts(FactQuestion asked) {
    return facts.read(FACTS, asked);
  }
}
