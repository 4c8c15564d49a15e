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

/** What programmes cost in each year. */
@ApplicationScoped
class ProgrammeCostsTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "programme-costs",
          "R9",
          List.of(Dimension.of("year"), Dimension.of("programme")),
          List.of(),
          List.of(Measure.sum("amount", "EUR")),
          Exposure.OPEN);
  private static final String FACTS =
      """
      select cast(null as text), cast(null as uuid), cast(null as uuid), cast(null as timestamp),
        cast(c.year as text), c.programme, count(*), sum(c.amount)
      from programme_cost_fact c
      where c.projection = :projection and c.municipality = :municipality
        and c.year between extract(year from cast(:from as date))
          and extract(year from cast(:until as date))
        and c.known_from <= :known and (c.known_until is null or c.known_until > :known)
      group by c.year, c.programme
      """;

  private final FactReader facts;

  @Inject
  ProgrammeCostsTable(FactReader facts) {
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
