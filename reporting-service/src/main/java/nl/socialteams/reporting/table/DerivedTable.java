// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.List;
import java.util.Map;

/**
 * A table whose figures are made of those that are told of another, and of nothing else: it gives
 * away no more than that one does.
 */
public interface DerivedTable extends ReportTable {

  /** The table that it is made of. */
  ReportTable source();

  /** Rows made of the other's, which were protected where that was needed. */
  Map<RowKey, Figures> derive(Map<RowKey, Figures> told);

  @Override
  default List<Fact> facts(FactQuestion asked) {
    return source().facts(asked);
  }
}
