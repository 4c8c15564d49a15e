// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.transfer;

import nl.socialteams.problem.Refusal;

/** Money goes to another open budget of the same municipality and year. */
final class TransferRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  TransferRefused() {
    super("transfer-not-possible");
  }
}
