// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import nl.socialteams.problem.Refusal;

/** The decision has been taken before. */
final class ExpenditureDecided extends Refusal {
  private static final long serialVersionUID = 1L;

  ExpenditureDecided(ExpenditureStatus status) {
    super("expenditure-decided", status);
  }
}
