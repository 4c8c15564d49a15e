// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import nl.socialteams.problem.Refusal;

/** The loan does not stand where this step begins. */
final class LoanElsewhere extends Refusal {
  private static final long serialVersionUID = 1L;

  LoanElsewhere(LoanStatus status) {
    super("loan-elsewhere", status);
  }
}
