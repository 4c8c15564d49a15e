// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import nl.socialteams.problem.Refusal;

/** It was carried out or withdrawn before. */
final class DestructionDecided extends Refusal {
  private static final long serialVersionUID = 1L;

  DestructionDecided(DestructionStatus status) {
    super("destruction-decided", status);
  }
}
