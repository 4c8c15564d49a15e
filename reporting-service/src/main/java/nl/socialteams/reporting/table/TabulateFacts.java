// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts the facts of a table under the rows that were asked for. */
@ApplicationScoped
public class TabulateFacts {
  private final Axes axes;

  @Inject
  TabulateFacts(Axes axes) {
    this.axes = axes;
  }

  public List<Fact> facts(ReportTable table, int projection, TableQuestion asked) {
    return table.facts(asked.facts(projection));
  }

  public Tabulated inTotal(ReportTable table, List<Fact> facts) {
    return Tabulated.of(table.definition(), facts, fact -> Axis.TOTAL);
  }

  public Tabulated along(ReportTable table, int projection, TableQuestion asked, List<Fact> facts) {
    Axis axis = axes.of(projection, asked);
    return Tabulated.of(table.definition(), facts, axis::keyOf);
  }

  /** What the keys of the rows are called, in the order of the rows. */
  public Map<String, String> labels(int projection, TableQuestion asked) {
    return axes.labels(projection, asked);
  }
}
