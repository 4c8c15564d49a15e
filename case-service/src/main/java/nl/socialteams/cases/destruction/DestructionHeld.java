// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.util.List;

import nl.socialteams.problem.Refusal;

/** Something stands in the way of destruction. */
final class DestructionHeld extends Refusal {
  private static final long serialVersionUID = 1L;

  DestructionHeld(List<DestructionObstacle> obstacles) {
    super("destruction-held", obstacles);
  }
}
