// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.closing;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** A case cannot be closed before the resident was registered. */
final class ClosedBeforeOpened extends Refusal {
  private static final long serialVersionUID = 1L;

  ClosedBeforeOpened(LocalDate openedOn) {
    super("closed-before-opened", openedOn);
  }
}
