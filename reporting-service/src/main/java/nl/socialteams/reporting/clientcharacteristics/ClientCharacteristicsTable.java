// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.clientcharacteristics;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;

/** Clients of the cases that were registered, by one characteristic at a time. */
@ApplicationScoped
class ClientCharacteristicsTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "client-characteristics",
          "R2",
          List.of(Dimension.of("characteristic")),
          List.of(Dimension.of("characteristicClass")),
          List.of(),
          Exposure.PROTECTED);

  /** Those who are alike are counted first. */
  private static final String FACTS =
      """
      with alike as (
        select {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
          {team r.team_id} as team_id, {month r.registered_on} as month, r.gender, r.living_unit,
          r.age_class,
          width_bucket(
            cast(extract(year from cast(:day as date)) as integer) - r.birth_year,
            array[20, 40, 60, 80]) as twenties, count(*) as cases
        from counted_registration r
        where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
          and r.registered_on between :from and :until and r.known_from <= :known
        group by 1, 2, 3, 4, 5, 6, 7, 8
      )
      select a.neighbourhood, a.part_id, a.team_id, a.month, c.characteristic, c.kind,
        sum(a.cases), cast(null as numeric)
      from alike a
      cross join lateral (values
        ('GENDER', coalesce(nullif(a.gender, 'UNKNOWN'), 'NO_ANSWER')),
        ('AGE_CLASS', coalesce(
          (array['0-20', '20-40', '40-60', '60-80', '80+'])[a.twenties + 1],
          a.age_class, 'NO_ANSWER')),
        ('LIVING_UNIT', coalesce(nullif(a.living_unit, 'UNKNOWN'), 'NO_ANSWER'))
      ) as c (characteristic, kind)
      group by 1, 2, 3, 4, 5, 6
      """;

  private final FactReader facts;

  @Inject
  ClientCharacteristicsTable(FactReader facts) {
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
