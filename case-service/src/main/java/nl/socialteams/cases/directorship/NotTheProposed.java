// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import nl.socialteams.problem.Refusal;

/** Only who is proposed accepts or declines. */
final class NotTheProposed extends Refusal {
  private static final long serialVersionUID = 1L;

  NotTheProposed() {
    super("not-the-proposed");
  }
}
