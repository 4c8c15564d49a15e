// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.schemecomparison;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.AskedExpenditures;
import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.Measure;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.table.WithoutAnswer;

/** Expenditures by the regular scheme that they were compared with last. */
@ApplicationScoped
class SchemeComparisonTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "scheme-comparison",
          "R8",
          List.of(),
          List.of(
              Dimension.of("scheme"),
              Dimension.of("edition"),
              Dimension.of("law", "LAW"),
              Dimension.of("schemeSource")),
          List.of(
              Measure.sum("amount", "EUR", 0),
              Measure.sum("wouldHavePaid", "EUR", 1),
              Measure.sum("difference", "EUR", 2),
              Measure.percentile("medianHandlingDays", "DAYS", 3, 50),
              Measure.percentile("medianActualDays", "DAYS", 4, 50),
              Measure.percentile("medianDaysSooner", "DAYS", 5, 50)),
          Exposure.PROTECTED);
  private static final int QUANTITIES = 6;
  private static final String COMPARED =
      AskedExpenditures.WITH
          + """
      select cast(null as text), cast(null as uuid), {team a.team_id}, {month a.asked_on},
        c.scheme, cast(c.edition as text), c.law, c.scheme_source, count(*), sum(c.amount),
        sum(c.would_have_paid), sum(c.amount - c.would_have_paid),
        cast(c.handling_days as numeric), cast(c.actual_days as numeric),
        cast(c.handling_days - c.actual_days as numeric)
      from asked a
      cross join lateral (
        select * from scheme_comparison_fact x
        where x.projection = :projection and x.expenditure_id = a.expenditure_id
          and x.compared_on <= :day and x.known_from <= :known
        order by x.comparison_id desc limit 1
      ) c
      where a.paid
      group by 3, 4, c.scheme, c.edition, c.law, c.scheme_source, c.handling_days,
        c.actual_days
      """;

  private final FactReader facts;
  private final AskedExpenditures expenditures;

  @Inject
  SchemeComparisonTable(FactReader facts, AskedExpenditures expenditures) {
    this.facts = facts;
    this.expenditures = expenditures;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public List<Fact> facts(FactQuestion asked) {
    return WithoutAnswer.add(
        DEFINITION, expenditures.of(asked), facts.read(COMPARED, asked, QUANTITIES));
  }
}
