// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import nl.socialteams.problem.Refusal;

/** Nobody is twice in one team. */
final class AlreadyMember extends Refusal {
  private static final long serialVersionUID = 1L;

  AlreadyMember() {
    super("already-member");
  }
}
