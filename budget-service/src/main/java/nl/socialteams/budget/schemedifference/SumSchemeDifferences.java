// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemedifference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.spent.SpentRows;

/** Adds the comparisons of a period up, in one statement. */
@ApplicationScoped
class SumSchemeDifferences {
  static final String METHOD =
      "Alleen betaalde uitgaven; de nieuwste vergelijking van een uitgave telt, met de regel van toen;"
          + " dagen zijn gemiddelden over wat beslist is, op één decimaal / paid expenditures only; the"
          + " newest comparison of an expenditure counts, by the rule of then; days are averages over"
          + " what was decided.";

  private static final String SUMS =
      """
      select s.code, s.edition, count(c.id),
        coalesce(sum(c.amount), 0), coalesce(sum(c.would_have_paid), 0),
        round(avg(c.handling_days) filter (where c.actual_days is not null), 1),
        round(avg(c.actual_days), 1),
        round(avg(c.handling_days - c.actual_days), 1), count(*), grouping(s.code)
      from (select * from spent_in_period where paid > 0) p
      left join lateral (
        select * from scheme_comparison c
        where c.expenditure = p.id and c.known_from <= :knownAt order by c.id desc limit 1) c on true
      left join scheme s on s.id = c.scheme
      group by grouping sets ((s.code, s.edition), ())
      order by 1, 2
      """;

  private final EntityManager entities;

  @Inject
  SumSchemeDifferences(EntityManager entities) {
    this.entities = entities;
  }

  SchemeDifferences of(Period period) {
    List<SchemeDifferenceRow> byScheme = new ArrayList<>();
    SchemeDifferenceRow total = null;
    long paid = 0;
    for (Object found : SpentRows.query(entities, SUMS, period).getResultList()) {
      Tuple tuple = (Tuple) found;
      if (tuple.get(9, Number.class).intValue() == 1) {
        total = row(tuple);
        paid = tuple.get(8, Number.class).longValue();
      } else if (tuple.get(0) != null) {
        byScheme.add(row(tuple));
      }
    }
    return new SchemeDifferences(
        period.municipality(),
        period.from(),
        period.until(),
        period.knownAt(),
        SpentRows.POPULATION,
        METHOD,
        paid,
        total,
        byScheme);
  }

  private static SchemeDifferenceRow row(Tuple tuple) {
    Money amount = new Money(tuple.get(3, BigDecimal.class));
    Money wouldHavePaid = new Money(tuple.get(4, BigDecimal.class));
    return new SchemeDifferenceRow(
        tuple.get(0, String.class),
        tuple.get(1, Integer.class),
        tuple.get(2, Number.class).longValue(),
        amount,
        wouldHavePaid,
        amount.plus(wouldHavePaid.negated()),
        tuple.get(5, BigDecimal.class),
        tuple.get(6, BigDecimal.class),
        tuple.get(7, BigDecimal.class));
  }
}
