// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.intake;

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

/** Registrations by their form. */
@ApplicationScoped
class IntakeTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "intake", "R1", List.of(Dimension.of("form")), List.of(), List.of(), Exposure.PROTECTED);
  private static final String FACTS =
      """
      select {neighbourhood r.neighbourhood}, {part r.part_id}, {team r.team_id},
        {month r.registered_on}, r.form,
        count(*), cast(null as numeric)
      from counted_registration r
      where r.projection = :projection and r.municipality = :municipality
        and r.registered_on between :from and :until and r.known_from <= :known
      group by 1, 2, 3, 4, 5
      union all
      select cast(null as text), cast(null as uuid), {team o.team_id},
        {month o.month},
        'OUTSIDE_SYSTEM', count(*), cast(null as numeric)
      from outside_registration_fact o
      where o.projection = :projection and o.municipality = :municipality
        and o.month between :from and :until and o.event_time <= :known
      group by 3, 4
      """;

  private final FactReader facts;

  @Inject
  IntakeTable(FactReader facts) {
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
