// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import nl.socialteams.problem.Refusal;

/** The bank has carried the batch out already. */
final class BatchPaid extends Refusal {
  private static final long serialVersionUID = 1L;

  BatchPaid() {
    super("payment-batch-paid");
  }
}
