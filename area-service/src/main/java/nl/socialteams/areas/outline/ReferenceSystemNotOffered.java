// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import nl.socialteams.problem.Refusal;

/** Coordinates are asked for in a system that they are not offered in. */
final class ReferenceSystemNotOffered extends Refusal {
  private static final long serialVersionUID = 1L;

  ReferenceSystemNotOffered() {
    super("reference-system-not-offered");
  }
}
