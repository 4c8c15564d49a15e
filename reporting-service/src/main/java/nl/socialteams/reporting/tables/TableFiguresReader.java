// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.disclosure.ProtectFigures;
import nl.socialteams.reporting.table.By;
import nl.socialteams.reporting.table.DerivedTable;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.Figures;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.RowKey;
import nl.socialteams.reporting.table.TableQuestion;
import nl.socialteams.reporting.table.TabulateFacts;
import nl.socialteams.reporting.table.Tabulated;

/** The figures of one period of a table, protected or not. */
@ApplicationScoped
class TableFiguresReader {
  private final TabulateFacts tabulate;
  private final ProtectFigures protection;

  @Inject
  TableFiguresReader(TabulateFacts tabulate, ProtectFigures protection) {
    this.tabulate = tabulate;
    this.protection = protection;
  }

  PeriodFigures of(ReportTable table, int projection, TableQuestion asked, boolean isProtected) {
    if (table instanceof DerivedTable derived) {
      PeriodFigures told = of(derived.source(), projection, asked, isProtected);
      return new PeriodFigures(derived.derive(told.rows()), derived.derive(told.whole()));
    }
    List<Fact> facts = tabulate.facts(table, projection, asked);
    Tabulated total = tabulate.inTotal(table, facts);
    Tabulated along = tabulate.along(table, projection, asked, facts);
    boolean shares = !table.definition().classes().isEmpty();
    Map<RowKey, Figures> whole = isProtected ? protection.inTotal(total) : total.figures();
    Map<RowKey, Figures> rows = asked.by() == By.MUNICIPALITY ? whole : along(along, isProtected);
    return new PeriodFigures(shares ? rows : withoutShares(rows), whole);
  }

  private Map<RowKey, Figures> along(Tabulated along, boolean isProtected) {
    return isProtected ? protection.along(along) : along.figures();
  }

  private static Map<RowKey, Figures> withoutShares(Map<RowKey, Figures> rows) {
    Map<RowKey, Figures> plain = new HashMap<>();
    rows.forEach((key, figures) -> plain.put(key, figures.withoutShare()));
    return plain;
  }

  /**
   * @param rows as asked for
   * @param whole of the municipality
   */
  record PeriodFigures(Map<RowKey, Figures> rows, Map<RowKey, Figures> whole) {}
}
