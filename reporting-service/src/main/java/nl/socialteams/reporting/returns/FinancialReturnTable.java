// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.returns;

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

/** What expenditures saved by each norm, beside what they cost and what the norm assumes. */
@ApplicationScoped
class FinancialReturnTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "financial-return",
          "R8",
          List.of(
              Dimension.of("norm"),
              Dimension.of("edition"),
              Dimension.of("unit"),
              Dimension.of("normSource"),
              Dimension.of("attributionSource")),
          List.of(Dimension.of("effect")),
          List.of(
              Measure.sum("spent", "EUR", 0),
              Measure.sum("units", "NUMBER", 1),
              Measure.sum("low", "EUR", 2),
              Measure.sum("expected", "EUR", 3),
              Measure.sum("high", "EUR", 4),
              Measure.shared("normLow", "EUR", 5),
              Measure.shared("normExpected", "EUR", 6),
              Measure.shared("normHigh", "EUR", 7),
              Measure.shared("attributionLow", "PERCENT", 8),
              Measure.shared("attributionExpected", "PERCENT", 9),
              Measure.shared("attributionHigh", "PERCENT", 10)),
          Exposure.PROTECTED);
  private static final int QUANTITIES = 11;

  /** Many effects by one norm are one expenditure. */
  private static final String EFFECTS =
      AskedExpenditures.WITH
          + """
      , effects as (
        select a.team_id, a.asked_on, a.spent, f.norm, f.edition, f.unit, f.norm_source,
          f.attribution_source, sum(f.units) as units, sum(f.saving_low) as low,
          sum(f.saving_expected) as expected, sum(f.saving_high) as high,
          max(f.value_low) as value_low, max(f.value_expected) as value_expected,
          max(f.value_high) as value_high, max(f.attribution_low) as attribution_low,
          max(f.attribution_expected) as attribution_expected,
          max(f.attribution_high) as attribution_high
        from asked a
        join return_fact f on f.projection = :projection and f.expenditure_id = a.expenditure_id
        where a.paid and f.on_day <= :day and f.known_from <= :known
          and (f.known_until is null or f.known_until > :known)
        group by a.expenditure_id, a.team_id, a.asked_on, a.spent, f.norm, f.edition, f.unit,
          f.norm_source, f.attribution_source
      )
      select cast(null as text), cast(null as uuid), {team team_id}, {month asked_on}, norm,
        cast(edition as text),
        unit, norm_source, attribution_source, 'RECORDED', count(*), sum(spent), sum(units),
        sum(low), sum(expected), sum(high), max(value_low), max(value_expected), max(value_high),
        round(100 * max(attribution_low), 2), round(100 * max(attribution_expected), 2),
        round(100 * max(attribution_high), 2)
      from effects
      group by 3, 4, norm, edition, unit, norm_source, attribution_source
      """;

  private final FactReader facts;
  private final AskedExpenditures expenditures;

  @Inject
  FinancialReturnTable(FactReader facts, AskedExpenditures expenditures) {
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
        DEFINITION, expenditures.of(asked), facts.read(EFFECTS, asked, QUANTITIES));
  }
}
