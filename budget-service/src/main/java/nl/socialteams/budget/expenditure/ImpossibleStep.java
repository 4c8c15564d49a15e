// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import nl.socialteams.problem.Refusal;

/** The step cannot be taken from the status that the expenditure is in. */
public final class ImpossibleStep extends Refusal {
  private static final long serialVersionUID = 1L;

  ImpossibleStep(Step step, ExpenditureStatus status) {
    super(step.problem(), status);
  }
}
