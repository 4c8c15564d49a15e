// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.dataquality;

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

/** What was refused of what clients sent: by client, field and reason, without the value. */
@ApplicationScoped
class RefusedInputTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "refused-input",
          "R11",
          List.of(Dimension.of("caller"), Dimension.of("field"), Dimension.of("code")),
          List.of(),
          List.of(),
          Exposure.OPEN);
  private static final String FACTS =
      """
      select cast(null as text), cast(null as uuid), cast(null as uuid),
        {month f.day},
        f.client, f.field, f.code, sum(f.number), cast(null as numeric)
      from refused_input_fact f
      where f.projection = :projection and f.municipality = :municipality
        and f.day between :from and :until
        and f.day <= cast(cast(:known as timestamptz) at time zone 'Europe/Amsterdam' as date)
      group by 4, 5, 6, 7
      """;

  private final FactReader facts;

  @Inject
  RefusedInputTable(FactReader facts) {
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
