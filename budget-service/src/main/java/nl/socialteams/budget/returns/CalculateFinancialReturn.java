// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.returnnorm.MoneyRange;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.spent.SpentRows;
import nl.socialteams.knowntime.Days;

/** Values the effects of what was paid in a period. */
@ApplicationScoped
class CalculateFinancialReturn {
  private static final String PAID =
      """
      select count(*), coalesce(sum(paid - refunded), 0),
        count(*) filter (where exists (
          select 1 from effect e where e.expenditure = p.id and e.known_from <= :knownAt))
      from spent_in_period p where paid > 0
      """;

  private static final String EFFECTS =
      """
      select e.norm, e.on_day, e.units
      from effect e join spent_in_period p on p.id = e.expenditure
      where p.paid > 0 and e.known_from <= :knownAt and not exists (
        select 1 from effect r where r.replaces = e.id and r.known_from <= :knownAt)
      order by e.id
      """;

  private final EntityManager entities;

  @Inject
  CalculateFinancialReturn(EntityManager entities) {
    this.entities = entities;
  }

  FinancialReturn of(Period period, AppliedNorms norms) {
    Tuple paid = (Tuple) SpentRows.query(entities, PAID, period).getSingleResult();
    Map<AppliedValue, List<CountedEffect>> valued = new LinkedHashMap<>();
    long withoutNorm = 0;
    for (CountedEffect effect : effects(period)) {
      Optional<AppliedValue> value = norms.of(effect);
      if (value.isEmpty()) {
        withoutNorm++;
      } else {
        valued.computeIfAbsent(value.get(), any -> new ArrayList<>()).add(effect);
      }
    }
    List<NormAssumption> assumptions =
        valued.entrySet().stream()
            .map(each -> each.getKey().over(each.getValue()))
            .sorted(
                Comparator.comparing(NormAssumption::code).thenComparing(NormAssumption::edition))
            .toList();
    MoneyRange saving =
        assumptions.stream()
            .map(NormAssumption::saving)
            .reduce(MoneyRange.NOTHING, MoneyRange::plus);
    Money spent = new Money(paid.get(1, BigDecimal.class));
    return new FinancialReturn(
        paid.get(0, Number.class).longValue(),
        paid.get(2, Number.class).longValue(),
        withoutNorm,
        spent,
        saving,
        EuroRange.of(saving, spent),
        assumptions);
  }

  private List<CountedEffect> effects(Period period) {
    List<CountedEffect> effects = new ArrayList<>();
    for (Object found : SpentRows.query(entities, EFFECTS, period).getResultList()) {
      Tuple row = (Tuple) found;
      effects.add(
          new CountedEffect(
              row.get(0, UUID.class), Days.of(row.get(1)), row.get(2, BigDecimal.class)));
    }
    return effects;
  }
}
