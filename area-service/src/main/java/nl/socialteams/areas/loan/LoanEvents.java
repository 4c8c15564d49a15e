// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.areas.ToldStatuses;
import nl.socialteams.areas.lending.LendableThing;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.LoanState;

/** Tells other services of a loan, by pseudonymous ids only. */
@ApplicationScoped
class LoanEvents {
  private final AreaOutbox outbox;

  @Inject
  LoanEvents(AreaOutbox outbox) {
    this.outbox = outbox;
  }

  void changed(Loan loan, LendableThing thing) {
    outbox.publish(
        AreaEvents.LOAN_CHANGED,
        loan.id().toString(),
        new LoanState(
            loan.id(),
            loan.municipality(),
            loan.version(),
            loan.thing(),
            thing.kind(),
            thing.neighbourhood(),
            loan.participant(),
            loan.caseId(),
            loan.firstDay(),
            loan.lastDay(),
            loan.status().name(),
            ToldStatuses.of(loan.history())));
  }
}
