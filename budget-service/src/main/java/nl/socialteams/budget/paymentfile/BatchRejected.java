// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import nl.socialteams.problem.Refusal;

/** The bank has rejected the batch: what was in it goes into another. */
final class BatchRejected extends Refusal {
  private static final long serialVersionUID = 1L;

  BatchRejected() {
    super("payment-batch-rejected");
  }
}
