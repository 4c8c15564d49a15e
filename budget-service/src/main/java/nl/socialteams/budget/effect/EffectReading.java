// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.returnnorm.ReturnNorm;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.spent.SpentExpenditures;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Holds an effect against what is known, and names everything in it that is not. */
final class EffectReading {
  private final SpentExpenditures expenditures;
  private final Facts facts;
  private final List<Fault> faults = new ArrayList<>();

  EffectReading(SpentExpenditures expenditures, Facts facts) {
    this.expenditures = expenditures;
    this.facts = facts;
  }

  /**
   * @return the norm that applies
   * @throws InvalidInput with every fault
   */
  ReturnNorm read(NewEffect wanted, Knowledge known) {
    Optional<Expenditure> expenditure = expenditures.find(wanted.expenditureId());
    if (expenditure.isEmpty()) {
      fault("/expenditureId", "unknown-expenditure");
    }
    Optional<ReturnNorm> norm = facts.find(ReturnNorm.class, wanted.normId());
    checkNorm(wanted, norm, expenditure);
    checkReplaced(wanted);
    if (wanted.on().isAfter(LocalDate.ofInstant(known.from(), Period.LOCAL))) {
      fault("/on", "day-ahead");
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return norm.orElseThrow();
  }

  private void checkNorm(
      NewEffect wanted, Optional<ReturnNorm> norm, Optional<Expenditure> expenditure) {
    boolean elsewhere =
        norm.isEmpty()
            || expenditure.isPresent()
                && !expenditure.get().municipality().equals(norm.get().municipality());
    if (elsewhere) {
      fault("/normId", "unknown-norm");
    } else if (!norm.get().holdsOn(wanted.on())) {
      fault("/normId", "norm-not-valid", wanted.on());
    }
  }

  private void checkReplaced(NewEffect wanted) {
    boolean unknown =
        wanted.replaces() != null
            && facts
                .find(Effect.class, wanted.replaces())
                .filter(effect -> effect.expenditure().equals(wanted.expenditureId()))
                .isEmpty();
    if (unknown) {
      fault("/replaces", "unknown-replaced");
    }
  }

  private void fault(String pointer, String code, Object... details) {
    faults.add(Fault.of(Fault.Place.BODY, pointer, code, details));
  }
}
