// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.fact;

import nl.socialteams.problem.Refusal;

/** Another fact has come in the place of this one before. */
public final class AlreadyReplaced extends Refusal {
  private static final long serialVersionUID = 1L;

  AlreadyReplaced() {
    super("already-replaced");
  }
}
