// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Figures;
import nl.socialteams.reporting.table.Measure;
import nl.socialteams.reporting.table.RowKey;
import nl.socialteams.reporting.table.TableDefinition;

/** Puts figures into rows with their labels, in a fixed order. */
record TableRows(
    TableDefinition table, Map<String, String> axis, ValueLabels.Labels labels, String unknown) {

  /**
   * @param compared of the other period; null where none was asked for
   */
  List<TableRow> of(Map<RowKey, Figures> figures, Map<RowKey, Figures> compared) {
    Set<RowKey> keys = new HashSet<>(figures.keySet());
    if (compared != null) {
      keys.addAll(compared.keySet());
    }
    List<TableRow> rows = new ArrayList<>(keys.size());
    for (RowKey key : new RowOrder(axis.keySet()).of(keys)) {
      Figures other = compared == null ? null : compared.getOrDefault(key, Figures.NONE);
      rows.add(row(key, figures.getOrDefault(key, Figures.NONE), other));
    }
    return rows;
  }

  List<TableValue> values(List<String> values) {
    List<Dimension> dimensions = table.dimensions();
    List<TableValue> named = new ArrayList<>(values.size());
    for (int at = 0; at < values.size(); at++) {
      Dimension dimension = dimensions.get(at);
      named.add(
          new TableValue(dimension.name(), values.get(at), labels.of(dimension, values.get(at))));
    }
    return named;
  }

  private TableRow row(RowKey key, Figures figures, Figures other) {
    return new TableRow(
        key.axis(),
        axis.getOrDefault(key.axis(), unknown),
        values(key.values()),
        figures.count(),
        figures.of(),
        share(figures),
        measures(figures),
        figures.suppressed(),
        other == null ? null : compared(other));
  }

  private TableFigures compared(Figures other) {
    return new TableFigures(
        other.count(), other.of(), share(other), measures(other), other.suppressed());
  }

  private List<TableMeasure> measures(Figures figures) {
    List<TableMeasure> measures = new ArrayList<>();
    for (Measure measure : table.measures()) {
      BigDecimal figure = figures.measures().get(measure.name());
      if (figure != null) {
        measures.add(new TableMeasure(measure.name(), measure.unit(), figure.toPlainString()));
      }
    }
    return measures;
  }

  private static String share(Figures figures) {
    BigDecimal share = figures.share();
    return share == null ? null : share.toPlainString();
  }
}
