// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.effect;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.returnnorm.ReturnNorm;
import nl.socialteams.budget.spent.SpentExpenditures;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/** Records what an expenditure brought about. */
@ApplicationScoped
class RecordEffect {
  private final Caller caller;
  private final KnowledgeClock knowledge;
  private final Facts facts;
  private final SpentExpenditures expenditures;
  private final EffectChanges changes;

  @Inject
  RecordEffect(
      Caller caller,
      KnowledgeClock knowledge,
      Facts facts,
      SpentExpenditures expenditures,
      EffectChanges changes) {
    this.caller = caller;
    this.knowledge = knowledge;
    this.facts = facts;
    this.expenditures = expenditures;
    this.changes = changes;
  }

  Effect record(NewEffect wanted) {
    Knowledge known = knowledge.known(wanted.knownSince());
    EffectReading reading = new EffectReading(expenditures, facts);
    ReturnNorm norm = reading.read(wanted, known);
    Optional<Effect> replaced = facts.find(Effect.class, wanted.replaces());
    replaced.ifPresent(effect -> effect.requireReplaceable(known));
    Effect effect = new Effect(wanted, norm, known.asserted() ? null : caller.subject(), known);
    facts.keep(effect);
    replaced.ifPresent(earlier -> changes.replaced(earlier, known));
    changes.recorded(effect);
    return effect;
  }
}
