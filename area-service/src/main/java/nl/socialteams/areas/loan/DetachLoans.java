// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import nl.socialteams.areas.lending.ThingRepository;
import nl.socialteams.areas.runningcase.CaseDestroyed;

/** Keeps the loans that were for a destroyed case, and tells them again without it. */
@ApplicationScoped
class DetachLoans {
  private final LoanRepository loans;
  private final ThingRepository things;
  private final LoanEvents events;

  @Inject
  DetachLoans(LoanRepository loans, ThingRepository things, LoanEvents events) {
    this.loans = loans;
    this.things = things;
    this.events = events;
  }

  void detach(@Observes CaseDestroyed gone) {
    List<Loan> detached = loans.ofCase(gone.caseId());
    detached.forEach(Loan::leaveCase);
    loans.flush();
    detached.forEach(loan -> events.changed(loan, things.findById(loan.thing())));
  }
}
