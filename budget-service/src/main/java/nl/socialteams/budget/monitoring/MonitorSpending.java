// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.spent.SpentRows;

/** Adds the spending of a period up along six dimensions, in one statement. */
@ApplicationScoped
class MonitorSpending {
  static final String METHOD =
      "Bedragen volgen uit het grootboek; een uitgave telt in de maand van haar aanvraag"
          + " (Europe/Amsterdam) / amounts follow from the ledger; an expenditure counts in the month"
          + " of its request. Van aanvraag tot besluit: mediaan en 90e percentiel, in minuten / from"
          + " request to decision: median and 90th percentile, in minutes.";

  /** Which of the six a row is about: a bit for each that it is not. */
  private static final int TOTAL = 0b111111;

  private static final String SUMS =
      """
      select grouping(team, purpose, problem_prevented, life_domain, month, source_of_funds),
        coalesce(cast(team as text), purpose, problem_prevented, life_domain, month, source_of_funds),
        count(*), coalesce(sum(amount), 0),
        count(*) filter (where reserved > 0 and status <> 'APPROVED'),
        coalesce(sum(reserved) filter (where status <> 'APPROVED'), 0),
        count(*) filter (where reserved > 0 and status = 'APPROVED'),
        coalesce(sum(reserved) filter (where status = 'APPROVED'), 0),
        count(*) filter (where paid > 0), coalesce(sum(paid), 0),
        count(*) filter (where refunded > 0), coalesce(sum(refunded), 0),
        count(*) filter (where status = 'REFUSED'),
        coalesce(sum(amount) filter (where status = 'REFUSED'), 0),
        count(minutes_to_decision),
        cast(percentile_cont(0.5) within group (order by minutes_to_decision) as numeric),
        cast(percentile_cont(0.9) within group (order by minutes_to_decision) as numeric)
      from spent_in_period
      group by grouping sets
        ((team), (purpose), (problem_prevented), (life_domain), (month), (source_of_funds), ())
      order by 1, 2
      """;

  private final EntityManager entities;

  @Inject
  MonitorSpending(EntityManager entities) {
    this.entities = entities;
  }

  SpendingMonitor of(Period period) {
    Map<Integer, List<SpendingRow>> rows = new HashMap<>();
    for (Object found : SpentRows.query(entities, SUMS, period).getResultList()) {
      Tuple tuple = (Tuple) found;
      rows.computeIfAbsent(tuple.get(0, Number.class).intValue(), any -> new ArrayList<>())
          .add(row(tuple));
    }
    return new SpendingMonitor(
        period.municipality(),
        period.from(),
        period.until(),
        period.knownAt(),
        SpentRows.POPULATION,
        METHOD,
        rows.get(TOTAL).getFirst(),
        along(rows, 5),
        along(rows, 4),
        along(rows, 3),
        along(rows, 2),
        along(rows, 1),
        along(rows, 0));
  }

  private static List<SpendingRow> along(Map<Integer, List<SpendingRow>> rows, int bit) {
    return rows.getOrDefault(TOTAL - (1 << bit), List.of());
  }

  private static SpendingRow row(Tuple tuple) {
    return new SpendingRow(
        tuple.get(1, String.class),
        sum(tuple, 2),
        sum(tuple, 4),
        sum(tuple, 6),
        sum(tuple, 8),
        sum(tuple, 10),
        sum(tuple, 12),
        TimeToDecision.of(
            tuple.get(14, Number.class).longValue(),
            tuple.get(15, BigDecimal.class),
            tuple.get(16, BigDecimal.class)));
  }

  private static Sum sum(Tuple tuple, int at) {
    return new Sum(
        tuple.get(at, Number.class).longValue(), new Money(tuple.get(at + 1, BigDecimal.class)));
  }
}
