// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.budget.payee.Payees;
import nl.socialteams.budget.paymentfile.PaymentBatchRepository.ToPay;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.Today;

/** Puts what is approved and has a payee into a file for the bank, each expenditure once. */
@ApplicationScoped
class MakePaymentBatch {
  private static final int MOST = 500;

  private final Caller caller;
  private final Clock clock;
  private final Today today;
  private final PaymentBatchRepository batches;
  private final PaymentFiles files;
  private final Payees payees;

  @Inject
  MakePaymentBatch(
      Caller caller,
      Clock clock,
      Today today,
      PaymentBatchRepository batches,
      PaymentFiles files,
      Payees payees) {
    this.caller = caller;
    this.clock = clock;
    this.today = today;
    this.batches = batches;
    this.files = files;
    this.payees = payees;
  }

  PaymentBatch make(NewPaymentBatch wanted) {
    LocalDate day = wanted.executionDate(today);
    caller.requireActsFor(wanted.municipality());
    List<ToPay> due = batches.toPay(wanted.municipality(), MOST);
    if (due.isEmpty()) {
      throw new NothingToPay();
    }
    List<Payment> payments =
        due.stream().map(each -> payment(each, wanted.municipality())).toList();
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Instant created = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Payees.Account debtor = new Payees.Account(wanted.debtorName(), wanted.debtorIban().value());
    String xml = CreditTransferFile.of(id, created, day, debtor, payments);
    PaymentBatch batch =
        new PaymentBatch(
            id,
            wanted.municipality(),
            day,
            payments.size(),
            CreditTransferFile.total(payments),
            created,
            files.seal(id, xml));
    batches.persistAndFlush(batch);
    due.forEach(each -> batches.include(id, each.expenditure()));
    return batch;
  }

  private Payment payment(ToPay due, String municipality) {
    return new Payment(
        due.expenditure(),
        due.amount(),
        payees.account(due.payee(), municipality),
        "Werkbudget " + due.year() + " " + SepaText.reference(due.expenditure()));
  }
}
