// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.List;

/** One table: facts in. What becomes of them is the same for all. */
public interface ReportTable {
  TableDefinition definition();

  /** What there is to count, each fact once; facts with the same values are added up. */
  List<Fact> facts(FactQuestion asked);
}
