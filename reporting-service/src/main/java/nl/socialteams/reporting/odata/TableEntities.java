// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.odata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.Days;
import nl.socialteams.reporting.disclosure.ClosedPeriods;
import nl.socialteams.reporting.disclosure.Disclosure;
import nl.socialteams.reporting.projection.ActiveProjection;
import nl.socialteams.reporting.projection.KnownMunicipalities;
import nl.socialteams.reporting.projection.OfOneMoment;
import nl.socialteams.reporting.table.Areas;
import nl.socialteams.reporting.table.By;
import nl.socialteams.reporting.table.Period;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableQuestion;
import nl.socialteams.reporting.tables.AnswerTable;
import nl.socialteams.reporting.tables.TableAnswer;
import nl.socialteams.reporting.tables.TableRow;

/** All rows of a table that may be told: every closed period along every fixed grouping. */
@ApplicationScoped
class TableEntities {
  private static final String FIRST_DAY =
      """
      select min(registered_on) from registration_fact
      where projection = :projection and municipality = :municipality
      """;

  private final AnswerTable answer;
  private final Disclosure disclosure;
  private final ClosedPeriods closed;
  private final ActiveProjection active;
  private final KnownMunicipalities known;
  private final EntityManager entities;
  private final Caller caller;

  @Inject
  TableEntities(
      AnswerTable answer,
      Disclosure disclosure,
      ClosedPeriods closed,
      ActiveProjection active,
      KnownMunicipalities known,
      EntityManager entities,
      Caller caller) {
    this.answer = answer;
    this.disclosure = disclosure;
    this.closed = closed;
    this.active = active;
    this.known = known;
    this.entities = entities;
    this.caller = caller;
  }

  /** By property; all of one moment. */
  @Transactional
  @OfOneMoment
  List<Map<String, Object>> of(ReportTable table) {
    int projection = active.number();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String municipality : new TreeSet<>(caller.municipalities())) {
      if (known.contains(projection, municipality)) {
        periods(projection, municipality).forEach(period -> add(table, municipality, period, rows));
      }
    }
    return rows;
  }

  private List<Period> periods(int projection, String municipality) {
    LocalDate first =
        Days.of(
            entities
                .createNativeQuery(FIRST_DAY, LocalDate.class)
                .setParameter("projection", projection)
                .setParameter("municipality", municipality)
                .getSingleResult());
    return first == null ? List.of() : closed.since(first);
  }

  private void add(
      ReportTable table, String municipality, Period period, List<Map<String, Object>> rows) {
    for (By by : By.values()) {
      if (disclosure.isFixed(by)) {
        TableQuestion asked =
            new TableQuestion(municipality, period, null, by, Areas.AS_THEY_WERE, null, null);
        TableAnswer told = answer.answerProtectedly(table, asked);
        told.rows().forEach(row -> rows.add(row(told, row)));
      }
    }
  }

  private static Map<String, Object> row(TableAnswer told, TableRow row) {
    Map<String, Object> values = new HashMap<>();
    List<String> codes = new ArrayList<>();
    row.values()
        .forEach(
            value -> {
              values.put(value.dimension(), value.code());
              codes.add(value.code());
            });
    values.put(
        Columns.ID,
        String.join(
            "|",
            told.municipality(),
            told.from().toString(),
            told.by().name(),
            row.key(),
            String.join("|", codes)));
    values.put("municipality", told.municipality());
    values.put("from", told.from());
    values.put("until", told.until());
    values.put("by", told.by().name());
    values.put("key", row.key());
    values.put("label", row.label());
    values.put("count", row.count());
    values.put("of", row.of());
    values.put("share", row.share() == null ? null : new BigDecimal(row.share()));
    row.measures().forEach(figure -> values.put(figure.measure(), new BigDecimal(figure.figure())));
    values.put("suppressed", row.suppressed());
    values.put("changedAt", told.changedAt());
    return values;
  }
}
