// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.ledger.BudgetClosed;
import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.mandate.CallersMandates;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.caller.Caller;

/**
 * Asks for an expenditure, which reserves its amount at once or is refused; and approves it in the
 * same call where it lies within the mandate of who asks.
 */
@ApplicationScoped
class RequestExpenditure {
  private final Caller caller;
  private final Moments moments;
  private final ExpenditureReading reading;
  private final CallersMandates mandates;
  private final ExpenditureTexts texts;
  private final RecordExpenditure record;
  private final ExpenditureRepository expenditures;

  @Inject
  RequestExpenditure(
      Caller caller,
      Moments moments,
      ExpenditureReading reading,
      CallersMandates mandates,
      ExpenditureTexts texts,
      RecordExpenditure record,
      ExpenditureRepository expenditures) {
    this.caller = caller;
    this.moments = moments;
    this.reading = reading;
    this.mandates = mandates;
    this.texts = texts;
    this.record = record;
    this.expenditures = expenditures;
  }

  Expenditure request(NewExpenditure wanted) {
    Moment moment = moments.of(wanted.requestedOn(), wanted.knownSince());
    Budget budget = reading.read(wanted, moment);
    if (budget.isClosed()) {
      throw new BudgetClosed();
    }
    boolean imported = moment.known().asserted();
    Expenditure expenditure =
        Expenditure.requested(
            budget,
            wanted.spending(reading.household(wanted)),
            wanted.payeeId(),
            moment,
            imported ? null : caller.subject());
    if (!imported) {
      approveWithinOwnMandate(expenditure, moment);
    }
    expenditures.persistAndFlush(expenditure);
    texts.explain(expenditure, wanted.explanation());
    record.change(expenditure, null, budget, Movement.RESERVE, wanted.amount());
    return expenditure;
  }

  private void approveWithinOwnMandate(Expenditure expenditure, Moment moment) {
    mandates
        .ofOwnRequest(
            expenditure.municipality(), expenditure.spending().amount(), moment.known().from())
        .ifPresent(
            mandate -> {
              UUID id = mandate.id();
              expenditure.approve(Approval.automatic(caller.subject(), id, moment), 1, moment);
            });
  }
}
