// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Measure;
import nl.socialteams.reporting.table.TableDefinition;

/**
 * A table as CSV (RFC 4180): UTF-8, a decimal point, a column for each dimension and measure under
 * its stable name, and nothing where a figure is absent.
 */
@ApplicationScoped
class WriteCsv {
  static final String TEXT_CSV = "text/csv";

  private static final List<String> BEFORE =
      List.of("municipality", "from", "until", "by", "key", "label");
  private static final List<String> AFTER = List.of("count", "of", "share");

  private final ReportTables tables;

  @Inject
  WriteCsv(ReportTables tables) {
    this.tables = tables;
  }

  /** Row by row, so that no more than a row of text is held. */
  void write(TableAnswer answer, OutputStream out) throws IOException {
    TableDefinition definition = tables.named(answer.tableName()).definition();
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    printer.printRecord(columns(definition));
    for (TableRow row : answer.rows()) {
      printer.printRecord(values(definition, answer, row));
    }
    printer.flush();
  }

  private static List<String> columns(TableDefinition definition) {
    List<String> columns = new ArrayList<>(BEFORE);
    definition.dimensions().stream().map(Dimension::name).forEach(columns::add);
    columns.addAll(AFTER);
    definition.measures().stream().map(Measure::name).forEach(columns::add);
    columns.add("suppressed");
    AFTER.forEach(name -> columns.add("compared_" + name));
    definition.measures().forEach(measure -> columns.add("compared_" + measure.name()));
    columns.add("compared_suppressed");
    return columns;
  }

  private static List<Object> values(TableDefinition definition, TableAnswer answer, TableRow row) {
    List<Object> values = new ArrayList<>();
    values.addAll(
        List.of(
            answer.municipality(),
            answer.from(),
            answer.until(),
            answer.by(),
            row.key(),
            row.label()));
    row.values().forEach(value -> values.add(value.code()));
    values.add(row.count());
    values.add(row.of());
    values.add(row.share());
    addMeasures(definition, row.measures(), values);
    values.add(row.suppressed());
    TableFigures other = row.compared();
    values.add(other == null ? null : other.count());
    values.add(other == null ? null : other.of());
    values.add(other == null ? null : other.share());
    addMeasures(definition, other == null ? List.of() : other.measures(), values);
    values.add(other == null ? null : other.suppressed());
    return values;
  }

  private static void addMeasures(
      TableDefinition definition, List<TableMeasure> made, List<Object> values) {
    for (Measure measure : definition.measures()) {
      values.add(
          made.stream()
              .filter(figure -> figure.measure().equals(measure.name()))
              .map(TableMeasure::figure)
              .findFirst()
              .orElse(null));
    }
  }
}
