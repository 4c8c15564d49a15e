// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import nl.socialteams.problem.Refusal;

/** Somebody else directs the household than when this was proposed. */
final class DirectorChanged extends Refusal {
  private static final long serialVersionUID = 1L;

  DirectorChanged() {
    super("director-changed");
  }
}
