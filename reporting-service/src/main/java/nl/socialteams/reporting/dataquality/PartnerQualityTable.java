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

/** What is recorded and what is missing, by the system that delivered the registration. */
@ApplicationScoped
class PartnerQualityTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "data-quality-by-partner",
          "R11",
          List.of(Dimension.of("field"), Dimension.of("deliveredBy")),
          List.of(Dimension.of("recorded")),
          List.of(),
          Exposure.LIVE);

  private static final String FACTS = RecordedFields.statement("delivered_by", "NOT_TOLD");

  private final FactReader facts;

  @Inject
  PartnerQualityTable(FactReader facts) {
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
