// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import nl.socialteams.problem.Refusal;

/** Nothing was approved, with a payee, that is in no batch but rejected ones. */
final class NothingToPay extends Refusal {
  private static final long serialVersionUID = 1L;

  NothingToPay() {
    super("nothing-to-pay");
  }
}
