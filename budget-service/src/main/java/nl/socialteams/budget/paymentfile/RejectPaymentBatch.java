// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.expenditure.Moment;
import nl.socialteams.budget.expenditure.Moments;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/**
 * Records that the bank has rejected a batch as a whole: its expenditures are as they were before
 * it, so another batch takes them, and they can be cancelled.
 */
@ApplicationScoped
class RejectPaymentBatch {
  private final Moments moments;
  private final PaymentBatchRepository batches;

  @Inject
  RejectPaymentBatch(Moments moments, PaymentBatchRepository batches) {
    this.moments = moments;
    this.batches = batches;
  }

  void reject(PaymentBatch batch, NewRejection rejection) {
    batch.requireOpen();
    if (batches.isPartlyPaid(batch.id())) {
      throw new BatchPartlyPaid();
    }
    Moment moment = moments.of(rejection.rejectedOn(), rejection.knownSince());
    if (moment.on().isAfter(moment.known().from())) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/rejectedOn", "moment-ahead")));
    }
    batches.recordRejection(batch, rejection.reason(), moment);
  }
}
