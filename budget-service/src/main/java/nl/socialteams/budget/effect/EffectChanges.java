// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.effect;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.BudgetOutbox;
import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.returnnorm.MoneyRange;
import nl.socialteams.budget.returnnorm.ReturnNorm;
import nl.socialteams.budget.spent.SpentExpenditures;
import nl.socialteams.contracts.budget.AmountRange;
import nl.socialteams.contracts.budget.AppliedNorm;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ReturnState;
import nl.socialteams.contracts.budget.ShareRange;
import nl.socialteams.knowntime.Knowledge;

/** Tells other services what an expenditure brought, without who said so. */
@ApplicationScoped
class EffectChanges {
  private static final long FIRST = 1;
  private static final long REPLACED = 2;

  private final BudgetOutbox outbox;
  private final Facts facts;
  private final SpentExpenditures expenditures;

  @Inject
  EffectChanges(BudgetOutbox outbox, Facts facts, SpentExpenditures expenditures) {
    this.outbox = outbox;
    this.facts = facts;
    this.expenditures = expenditures;
  }

  void recorded(Effect effect) {
    publish(effect, FIRST, null);
  }

  void replaced(Effect effect, Knowledge by) {
    publish(effect, REPLACED, by.from());
  }

  private void publish(Effect effect, long version, Instant knownUntil) {
    ReturnNorm norm = facts.visible(ReturnNorm.class, effect.norm());
    Expenditure expenditure = expenditures.find(effect.expenditure()).orElseThrow();
    outbox.publish(
        BudgetEvents.RETURN_CHANGED,
        effect.id().toString(),
        new ReturnState(
            effect.id(),
            effect.municipality(),
            version,
            effect.expenditure(),
            expenditure.spending().team(),
            new AppliedNorm(
                norm.code(),
                norm.edition(),
                norm.label(),
                norm.source(),
                norm.unit().name(),
                range(norm.value()),
                new ShareRange(
                    norm.attribution().low(),
                    norm.attribution().expected(),
                    norm.attribution().high()),
                norm.attributionSource()),
            effect.units(),
            effect.onDay(),
            range(effect.saving()),
            effect.replaces(),
            effect.knownFrom(),
            knownUntil,
            effect.asserted()));
  }

  private static AmountRange range(MoneyRange range) {
    return new AmountRange(range.low().euros(), range.expected().euros(), range.high().euros());
  }
}
