// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.wording.ReportWords;

/** Tells what tables are, in the caller's language. */
@ApplicationScoped
class TableDescriptions {
  private final ReportWords words;

  @Inject
  TableDescriptions(ReportWords words) {
    this.words = words;
  }

  TableDescription of(ReportTable table) {
    TableDefinition definition = table.definition();
    return new TableDescription(
        definition.name(),
        definition.requirement(),
        words.of(definition.name() + ".title"),
        words.of(definition.name() + ".population"),
        words.of(definition.name() + ".method"),
        definition.dimensions().stream()
            .map(dimension -> new TableDimension(dimension.name(), dimension.codeList()))
            .toList(),
        definition.measures().stream()
            .map(measure -> new TableColumn(measure.name(), measure.unit()))
            .toList(),
        definition.exposure(),
        definition.definition());
  }
}
