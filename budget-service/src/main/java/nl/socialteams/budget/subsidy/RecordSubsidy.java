// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.fact.Facts;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records a subsidy, or one in the place of an earlier one. */
@ApplicationScoped
class RecordSubsidy {
  private final Caller caller;
  private final KnowledgeClock knowledge;
  private final SubsidyFaults subsidyFaults;
  private final Facts facts;
  private final SubsidyChanges changes;

  @Inject
  RecordSubsidy(
      Caller caller,
      KnowledgeClock knowledge,
      SubsidyFaults subsidyFaults,
      Facts facts,
      SubsidyChanges changes) {
    this.caller = caller;
    this.knowledge = knowledge;
    this.subsidyFaults = subsidyFaults;
    this.facts = facts;
    this.changes = changes;
  }

  Subsidy record(NewSubsidy wanted) {
    caller.requireActsFor(wanted.municipality());
    List<Fault> faults = subsidyFaults.in(wanted);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    Knowledge known = knowledge.known(wanted.knownSince());
    Optional<Subsidy> replaced = facts.find(Subsidy.class, wanted.replaces());
    replaced.ifPresent(earlier -> earlier.requireReplaceable(known));
    Subsidy subsidy = new Subsidy(wanted, known);
    facts.keep(subsidy);
    replaced.ifPresent(earlier -> changes.replaced(earlier, known));
    changes.recorded(subsidy);
    return subsidy;
  }
}
