// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.fact.Editions;
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.fact.NumberedEdition;
import nl.socialteams.problem.Fault;

/** Records an edition of a norm; those before it stay. */
@ApplicationScoped
class RecordReturnNorm {
  private final Editions editions;
  private final Facts facts;

  @Inject
  RecordReturnNorm(Editions editions, Facts facts) {
    this.editions = editions;
    this.facts = facts;
  }

  ReturnNorm record(NewReturnNorm wanted) {
    NumberedEdition numbered =
        editions.number(ReturnNorm.class, wanted.text(), wanted.knownSince(), faults(wanted));
    ReturnNorm norm = new ReturnNorm(numbered, wanted);
    facts.keep(norm);
    return norm;
  }

  private static List<Fault> faults(NewReturnNorm wanted) {
    return RangeFaults.of("", wanted.value(), wanted.attribution());
  }
}
