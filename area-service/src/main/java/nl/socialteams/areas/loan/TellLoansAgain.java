// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import nl.socialteams.areas.lending.ThingRepository;
import nl.socialteams.areas.persondestruction.ParticipantDestroyed;

/** Tells loans to a destroyed participant again, as those to nobody. */
@ApplicationScoped
class TellLoansAgain {
  private final LoanRepository loans;
  private final ThingRepository things;
  private final LoanEvents events;

  @Inject
  TellLoansAgain(LoanRepository loans, ThingRepository things, LoanEvents events) {
    this.loans = loans;
    this.things = things;
    this.events = events;
  }

  void tell(@Observes ParticipantDestroyed gone) {
    gone.loans().stream()
        .map(loans::findById)
        .forEach(loan -> events.changed(loan, things.findById(loan.thing())));
  }
}
