// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.programmecost;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.BudgetOutbox;
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.caller.Caller;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ProgrammeCostState;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records what a programme cost, or corrects it. */
@ApplicationScoped
class RecordProgrammeCost {
  private final Caller caller;
  private final KnowledgeClock knowledge;
  private final Facts facts;
  private final BudgetOutbox outbox;

  @Inject
  RecordProgrammeCost(Caller caller, KnowledgeClock knowledge, Facts facts, BudgetOutbox outbox) {
    this.caller = caller;
    this.knowledge = knowledge;
    this.facts = facts;
    this.outbox = outbox;
  }

  ProgrammeCost record(NewProgrammeCost wanted) {
    caller.requireActsFor(wanted.municipality());
    Optional<ProgrammeCost> replaced =
        facts
            .find(ProgrammeCost.class, wanted.replaces())
            .filter(line -> line.municipality().equals(wanted.municipality()));
    if (wanted.replaces() != null && replaced.isEmpty()) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/replaces", "unknown-replaced")));
    }
    Knowledge known = knowledge.known(wanted.knownSince());
    replaced.ifPresent(line -> line.requireReplaceable(known));
    ProgrammeCost line = new ProgrammeCost(wanted, known);
    facts.keep(line);
    replaced.ifPresent(earlier -> tell(earlier, 2, known.from()));
    tell(line, 1, null);
    return line;
  }

  private void tell(ProgrammeCost line, long version, Instant knownUntil) {
    outbox.publish(
        BudgetEvents.PROGRAMME_COST_CHANGED,
        line.id().toString(),
        new ProgrammeCostState(
            line.id(),
            line.municipality(),
            version,
            line.programme(),
            line.year(),
            line.amount().euros(),
            line.source(),
            line.replaces(),
            line.knownFrom(),
            knownUntil,
            line.asserted()));
  }
}
