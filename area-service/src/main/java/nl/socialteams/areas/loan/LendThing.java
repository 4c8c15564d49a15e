// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.lending.LendableThing;
import nl.socialteams.areas.participant.Participant;
import nl.socialteams.areas.participant.VisibleParticipant;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.NextStatus;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/**
 * Reserves, hands out and takes back. That a thing is with one person at a time is left to the
 * database's constraints, so that nothing can come in between.
 */
@ApplicationScoped
class LendThing {
  private final VisibleParticipant participants;
  private final NextStatus nextStatus;
  private final LoanRepository loans;
  private final LoanEvents events;

  @Inject
  LendThing(
      VisibleParticipant participants,
      NextStatus nextStatus,
      LoanRepository loans,
      LoanEvents events) {
    this.participants = participants;
    this.nextStatus = nextStatus;
    this.loans = loans;
    this.events = events;
  }

  Loan reserve(LendableThing thing, NewLoan wanted) {
    check(thing, wanted);
    Knowledge known =
        nextStatus.known("/reservedOn", wanted.reservedOn(), wanted.knownSince(), List.of());
    Loan loan = new Loan(thing, wanted, known);
    loans.persistAndFlush(loan);
    events.changed(loan, thing);
    return loan;
  }

  void handOut(LendableThing thing, Loan loan, LoanStep step) {
    loan.handOut(step.on(), known(loan, step));
    tell(thing, loan);
  }

  void takeBack(LendableThing thing, Loan loan, LoanStep step) {
    loan.takeBack(step.on(), known(loan, step));
    tell(thing, loan);
  }

  void cancel(LendableThing thing, Loan loan, LoanStep step) {
    loan.cancel(step.on(), known(loan, step));
    tell(thing, loan);
  }

  private Knowledge known(Loan loan, LoanStep step) {
    return nextStatus.known("/on", step.on(), step.knownSince(), loan.history());
  }

  private void tell(LendableThing thing, Loan loan) {
    loans.flush();
    events.changed(loan, thing);
  }

  private void check(LendableThing thing, NewLoan wanted) {
    List<Fault> faults = new ArrayList<>();
    if (wanted.lastDay().isBefore(wanted.firstDay())) {
      faults.add(fault("/lastDay", "period-reversed"));
    } else if (!thing.isLentOn(wanted.firstDay(), wanted.lastDay())) {
      faults.add(fault("/firstDay", "thing-not-lent", thing.name()));
    }
    Participant participant = participants.named(wanted.participantId(), "/participantId");
    if (!participant.municipality().equals(thing.municipality())) {
      faults.add(fault("/participantId", "unknown-participant"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
