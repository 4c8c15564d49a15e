// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;

/** Records whom to pay, and corrects what is known of them. */
@ApplicationScoped
class RecordPayee {
  private final Caller caller;
  private final PayeeRepository payees;
  private final Payees persons;

  @Inject
  RecordPayee(Caller caller, PayeeRepository payees, Payees persons) {
    this.caller = caller;
    this.payees = payees;
    this.persons = persons;
  }

  Payee record(NewPayee wanted) {
    caller.requireActsFor(wanted.municipality());
    Payee payee = new Payee(wanted.municipality(), wanted.kind());
    payees.persistAndFlush(payee);
    persons.record(payee, wanted.details());
    return payee;
  }

  void change(Payee payee, PayeeChange wanted) {
    payees.changed(payee);
    payee.becomes(wanted.kind());
    persons.correct(payee, wanted.details());
    payees.flush();
  }
}
