// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.socialteams.contracts.budget.AmountRange;
import nl.socialteams.contracts.budget.AppliedNorm;
import nl.socialteams.contracts.budget.AppliedScheme;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ExpenditureState;
import nl.socialteams.contracts.budget.ReturnState;
import nl.socialteams.contracts.budget.SchemeComparisonState;
import nl.socialteams.contracts.budget.ShareRange;
import nl.socialteams.contracts.budget.StatusChange;

/** An expenditure that was paid, and sometimes what it brought. */
final class MoneyMade {
  private static final List<String> PREVENTED = List.of("EVICTION", "JOB_LOSS", "OTHER");
  private static final BigDecimal WORTH = new BigDecimal("8000.00");

  private MoneyMade() {}

  static List<Told<?>> of(Life life) {
    Chance chance = life.chance();
    LocalDate on = life.after(chance.between(14, 120));
    Instant asked = chance.during(on);
    UUID id = chance.idOf(on);
    Told<?> spent = spent(life, id, on, asked);
    return chance.in(70)
        ? List.of(spent)
        : List.of(spent, effect(life, id, on, asked), comparison(life, id, on, asked));
  }

  private static Told<ExpenditureState> spent(Life life, UUID id, LocalDate on, Instant asked) {
    Chance chance = life.chance();
    BigDecimal amount = BigDecimal.valueOf(chance.between(1_000, 90_000), 2);
    Instant decided = asked.plus(Duration.ofHours(chance.between(1, 48)));
    Instant paid = decided.plus(Duration.ofDays(1));
    ExpenditureState state =
        new ExpenditureState(
            id,
            TownMoney.budgetOf(life.town(), on),
            life.town().municipality(),
            life.team(),
            3,
            amount,
            chance.of(life.codes("EXPENDITURE_PURPOSE")),
            chance.of(life.codes("LIFE_DOMAIN")),
            chance.of(PREVENTED),
            life.caseId(),
            null,
            "RESIDENT",
            "NORMAL",
            "PAID",
            List.of(
                new StatusChange("RESERVED", asked, asked, false, null),
                new StatusChange("APPROVED", decided, decided, false, null),
                new StatusChange("PAID", paid, paid, false, amount)),
            life.household(),
            null,
            amount,
            null,
            null,
            asked,
            decided);
    return new Told<>(Told.BUDGET, BudgetEvents.EXPENDITURE_CHANGED, id, state, paid);
  }

  private static Told<ReturnState> effect(
      Life life, UUID expenditure, LocalDate on, Instant known) {
    AmountRange worth =
        new AmountRange(WORTH.divide(BigDecimal.TWO), WORTH, WORTH.multiply(BigDecimal.TWO));
    ReturnState state =
        new ReturnState(
            life.chance().idOf(on),
            life.town().municipality(),
            1,
            expenditure,
            life.team(),
            new AppliedNorm(
                "WORK_GAINED_OR_KEPT",
                1,
                "Werk gekregen of behouden",
                "UWV",
                "PERSON",
                worth,
                new ShareRange(new BigDecimal("0.25"), new BigDecimal("0.5"), BigDecimal.ONE),
                "Aanname"),
            BigDecimal.ONE,
            on,
            worth,
            null,
            known,
            null,
            false);
    return new Told<>(Told.BUDGET, BudgetEvents.RETURN_CHANGED, state.effectId(), state, known);
  }

  private static Told<SchemeComparisonState> comparison(
      Life life, UUID expenditure, LocalDate on, Instant known) {
    SchemeComparisonState state =
        new SchemeComparisonState(
            life.chance().idOf(on),
            life.town().municipality(),
            1,
            expenditure,
            life.team(),
            new AppliedScheme(
                "SPECIAL_ASSISTANCE", 1, "Bijzondere bijstand", "Besluit", "SPECIAL_ASSISTANCE"),
            new BigDecimal("100.00"),
            new BigDecimal("80.00"),
            28,
            1,
            on,
            known,
            false);
    return new Told<>(
        Told.BUDGET, BudgetEvents.SCHEME_COMPARISON_RECORDED, state.comparisonId(), state, known);
  }
}
