// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import nl.socialteams.problem.Refusal;

/** Who proposed a destruction does not confirm it. */
final class SecondPersonNeeded extends Refusal {
  private static final long serialVersionUID = 1L;

  SecondPersonNeeded() {
    super("second-person-needed");
  }
}
