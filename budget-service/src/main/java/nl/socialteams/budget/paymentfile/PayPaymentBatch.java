// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.expenditure.Moment;
import nl.socialteams.budget.expenditure.Moments;
import nl.socialteams.budget.expenditure.RecordExpenditure;
import nl.socialteams.budget.settlement.NewPayment;

/** Records that the bank has carried a batch out: everything in it is paid, or nothing. */
@ApplicationScoped
class PayPaymentBatch {
  private final Moments moments;
  private final PaymentBatchRepository batches;
  private final RecordExpenditure record;

  @Inject
  PayPaymentBatch(Moments moments, PaymentBatchRepository batches, RecordExpenditure record) {
    this.moments = moments;
    this.batches = batches;
    this.record = record;
  }

  void pay(PaymentBatch batch, NewPayment payment) {
    batch.requireOpen();
    Moment moment = moments.of(payment.paidOn(), payment.knownSince());
    batches.recordPayment(batch, moment);
    List<Expenditure> unpaid = batches.unpaid(batch.id());
    for (Expenditure expenditure : unpaid) {
      moments.requireAfterLast(expenditure, moment, "paidOn");
      expenditure.pay(moment);
    }
    record.paid(unpaid, moment);
  }
}
