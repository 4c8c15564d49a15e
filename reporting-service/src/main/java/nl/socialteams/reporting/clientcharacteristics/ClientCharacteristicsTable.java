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
  private static final String FACTS =
      """
      select {neighbourhood r.neighbourhood}, {part r.part_id}, {team r.team_id},
        {month to_char(r.registered_on, 'YYYY-MM')},
        c.characteristic, c.kind, count(*), cast(null as numeric)
      from counted_registration r
      cross join lateral (
        select extract(year from cast(:day as date)) - r.birth_year as years) age
      cross join lateral (values
        ('GENDER', coalesce(nullif(r.gender, 'UNKNOWN'), 'NO_ANSWER')),
        ('AGE_CLASS', case
          when age.years is null then coalesce(r.age_class, 'NO_ANSWER')
          when age.years < 20 then '0-20'
          when age.years < 40 then '20-40'
          when age.years < 60 then '40-60'
          when age.years < 80 then '60-80'
          else '80+' end),
        ('LIVING_UNIT', coalesce(nullif(r.living_unit, 'UNKNOWN'), 'NO_ANSWER'))
      ) as c (characteristic, kind)
      where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
        and r.registered_on between :from and :until and r.known_from <= :known
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
