// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** The caller's roles hold no mandate on that day: it has ended, or was never given. */
final class NoMandate extends Refusal {
  private static final long serialVersionUID = 1L;

  NoMandate(LocalDate day) {
    super("no-mandate", day);
  }
}
