// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.closing;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** The case was closed before. */
public final class CaseAlreadyClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  CaseAlreadyClosed(LocalDate closedOn) {
    super("case-already-closed", closedOn);
  }
}
