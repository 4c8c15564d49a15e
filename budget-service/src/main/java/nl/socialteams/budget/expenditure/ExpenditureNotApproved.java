// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import nl.socialteams.problem.Refusal;

/** Only what was approved, and not paid yet, can be paid. */
final class ExpenditureNotApproved extends Refusal {
  private static final long serialVersionUID = 1L;

  ExpenditureNotApproved(ExpenditureStatus status) {
    super("expenditure-not-approved", status);
  }
}
