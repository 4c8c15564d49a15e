// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.socialteams.reporting.access.VisibleMunicipality;
import nl.socialteams.reporting.disclosure.ClosedPeriods;
import nl.socialteams.reporting.disclosure.Disclosure;
import nl.socialteams.reporting.disclosure.ProtectFigures;
import nl.socialteams.reporting.projection.ActiveProjection;
import nl.socialteams.reporting.projection.Freshness;
import nl.socialteams.reporting.projection.OfOneMoment;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.Figures;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.RowKey;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.table.TableQuestion;
import nl.socialteams.reporting.table.TabulateFacts;
import nl.socialteams.reporting.wording.ReportWords;

/** Answers a question to any table, all of it from one moment of one projection. */
@ApplicationScoped
public class AnswerTable {
  private final ActiveProjection active;
  private final VisibleMunicipality visible;
  private final Disclosure disclosure;
  private final ClosedPeriods closed;
  private final ProtectFigures protection;
  private final TableFiguresReader figures;
  private final TabulateFacts tabulate;
  private final ValueLabels labels;
  private final CodeListsInUse codeLists;
  private final ToldFigures told;
  private final Freshness freshness;
  private final ReportWords words;

  @Inject
  AnswerTable(
      ActiveProjection active,
      VisibleMunicipality visible,
      Disclosure disclosure,
      ClosedPeriods closed,
      ProtectFigures protection,
      TableFiguresReader figures,
      TabulateFacts tabulate,
      ValueLabels labels,
      CodeListsInUse codeLists,
      ToldFigures told,
      Freshness freshness,
      ReportWords words) {
    this.active = active;
    this.visible = visible;
    this.disclosure = disclosure;
    this.closed = closed;
    this.protection = protection;
    this.figures = figures;
    this.tabulate = tabulate;
    this.labels = labels;
    this.codeLists = codeLists;
    this.told = told;
    this.freshness = freshness;
    this.words = words;
  }

  /** What the caller may be told. */
  @Transactional
  @OfOneMoment
  public TableAnswer answer(ReportTable table, TableQuestion asked) {
    int projection = active.number();
    visible.require(projection, asked.municipality());
    return answer(table, projection, disclosure.admit(table.definition(), asked));
  }

  /** What everybody may be told, whoever asks. */
  @Transactional
  @OfOneMoment
  public TableAnswer answerProtectedly(ReportTable table, TableQuestion asked) {
    int projection = active.number();
    visible.require(projection, asked.municipality());
    return answer(table, projection, disclosure.protectedly(table.definition(), asked));
  }

  private TableAnswer answer(ReportTable table, int projection, Disclosure.Admitted admitted) {
    TableDefinition definition = table.definition();
    TableQuestion asked = admitted.question();
    TableQuestion effective = admitted.isFixed() ? asClosed(asked) : asked;
    TableFiguresReader.PeriodFigures own =
        figures.of(table, projection, effective, admitted.isProtected());
    TableRows rows =
        new TableRows(
            definition,
            tabulate.labels(projection, effective),
            labels.of(definition, projection, asked.municipality()),
            words.of("unknown"));
    List<TableRow> made = rows.of(own.rows(), compared(table, projection, admitted));
    return new TableAnswer(
        definition.name(),
        words.of(definition.name() + ".title"),
        asked.municipality(),
        asked.period().from(),
        asked.period().until(),
        asked.day(),
        asked.by(),
        asked.areas(),
        effective.knownAt(),
        asked.compared() == null ? null : asked.compared().from(),
        asked.compared() == null ? null : asked.compared().until(),
        made,
        TableGroups.of(rows, own.whole()),
        words.of(definition.name() + ".population"),
        words.of(definition.name() + ".method"),
        words.of("shares"),
        words
            .of(admitted.isProtected() ? "disclosure.protected" : "disclosure.none")
            .replace("{0}", Integer.toString(protection.threshold())),
        new TableCompleteness(
            freshness.unreadableAggregates(projection),
            (int) made.stream().filter(TableRow::suppressed).count()),
        codeLists.of(definition, question(projection, effective)),
        freshness.newestEvent(projection, asked.municipality()),
        admitted.isFixed()
            ? told.changedAt(definition.name(), asked, made)
            : freshness.changedAt(projection, asked.municipality()),
        definition.definition());
  }

  private TableQuestion asClosed(TableQuestion asked) {
    return new TableQuestion(
        asked.municipality(),
        asked.period(),
        null,
        asked.by(),
        asked.areas(),
        closed.closedAt(asked.period()),
        asked.compared());
  }

  private Map<RowKey, Figures> compared(
      ReportTable table, int projection, Disclosure.Admitted admitted) {
    TableQuestion asked = admitted.question();
    if (asked.compared() == null) {
      return null;
    }
    TableQuestion other = asked.ofCompared();
    return figures
        .of(table, projection, admitted.isFixed() ? asClosed(other) : other, admitted.isProtected())
        .rows();
  }

  private static FactQuestion question(int projection, TableQuestion asked) {
    return new FactQuestion(
        projection,
        asked.municipality(),
        asked.period().from(),
        asked.period().until(),
        asked.day(),
        asked.known(),
        Set.of());
  }
}
