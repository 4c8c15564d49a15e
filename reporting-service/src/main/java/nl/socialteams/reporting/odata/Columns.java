// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.odata;

import java.util.ArrayList;
import java.util.List;

import org.apache.olingo.commons.api.edm.EdmPrimitiveTypeKind;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Measure;
import nl.socialteams.reporting.table.TableDefinition;

/** The properties of a table's rows, under the same names as the columns of its CSV. */
final class Columns {
  static final String ID = "id";

  private Columns() {}

  static List<Column> of(TableDefinition table) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(ID, EdmPrimitiveTypeKind.String));
    columns.add(new Column("municipality", EdmPrimitiveTypeKind.String));
    columns.add(new Column("from", EdmPrimitiveTypeKind.Date));
    columns.add(new Column("until", EdmPrimitiveTypeKind.Date));
    columns.add(new Column("by", EdmPrimitiveTypeKind.String));
    columns.add(new Column("key", EdmPrimitiveTypeKind.String));
    columns.add(new Column("label", EdmPrimitiveTypeKind.String));
    for (Dimension dimension : table.dimensions()) {
      columns.add(new Column(dimension.name(), EdmPrimitiveTypeKind.String));
    }
    columns.add(new Column("count", EdmPrimitiveTypeKind.Int64));
    columns.add(new Column("of", EdmPrimitiveTypeKind.Int64));
    columns.add(new Column("share", EdmPrimitiveTypeKind.Decimal));
    for (Measure measure : table.measures()) {
      columns.add(new Column(measure.name(), EdmPrimitiveTypeKind.Decimal));
    }
    columns.add(new Column("suppressed", EdmPrimitiveTypeKind.Boolean));
    columns.add(new Column("changedAt", EdmPrimitiveTypeKind.DateTimeOffset));
    return columns;
  }

  /** A property of a row. */
  record Column(String name, EdmPrimitiveTypeKind type) {}
}
