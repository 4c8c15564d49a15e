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

/** Of the cases that were registered: what is recorded and what is missing. */
@ApplicationScoped
class DataQualityTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "data-quality",
          "R11",
          List.of(Dimension.of("field"), Dimension.of("entry", "ENTRY")),
          List.of(Dimension.of("recorded")),
          List.of(),
          Exposure.LIVE);

  private static final String FACTS = RecordedFields.statement("entry", "UNKNOWN");

  private final FactReader facts;

  @Inject
  DataQualityTable(FactReader facts) {
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
