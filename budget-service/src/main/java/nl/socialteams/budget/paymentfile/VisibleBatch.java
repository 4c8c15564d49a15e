// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a payment batch is visible to who may act for its municipality. */
@ApplicationScoped
class VisibleBatch {
  private final Caller caller;
  private final PaymentBatchRepository batches;

  @Inject
  VisibleBatch(Caller caller, PaymentBatchRepository batches) {
    this.caller = caller;
    this.batches = batches;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  PaymentBatch batch(UUID id) {
    return batches
        .findByIdOptional(id)
        .filter(found -> caller.actsFor(found.municipality()))
        .orElseThrow(NotFoundException::new);
  }
}
