// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import nl.socialteams.problem.Refusal;

/** Something in the batch was paid, so the bank has not rejected it as a whole. */
final class BatchPartlyPaid extends Refusal {
  private static final long serialVersionUID = 1L;

  BatchPartlyPaid() {
    super("payment-batch-partly-paid");
  }
}
