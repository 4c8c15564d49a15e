// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.BudgetOutbox;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.PlannedReduction;
import nl.socialteams.contracts.budget.SubsidyState;
import nl.socialteams.knowntime.Knowledge;

/** Tells other services of subsidies. */
@ApplicationScoped
class SubsidyChanges {
  private static final long FIRST = 1;
  private static final long REPLACED = 2;

  private final BudgetOutbox outbox;

  @Inject
  SubsidyChanges(BudgetOutbox outbox) {
    this.outbox = outbox;
  }

  void recorded(Subsidy subsidy) {
    publish(subsidy, FIRST, null);
  }

  void replaced(Subsidy subsidy, Knowledge by) {
    publish(subsidy, REPLACED, by.from());
  }

  private void publish(Subsidy subsidy, long version, Instant knownUntil) {
    outbox.publish(
        BudgetEvents.SUBSIDY_CHANGED,
        subsidy.id().toString(),
        new SubsidyState(
            subsidy.id(),
            subsidy.municipality(),
            version,
            subsidy.organisation(),
            subsidy.form().name(),
            subsidy.subject(),
            subsidy.baseAmount().euros(),
            subsidy.firstYear(),
            subsidy.lastYear(),
            subsidy.reductions().stream()
                .map(each -> new PlannedReduction(each.fromYear(), each.amount().euros()))
                .toList(),
            subsidy.source(),
            subsidy.replaces(),
            subsidy.knownFrom(),
            knownUntil,
            subsidy.asserted()));
  }
}
