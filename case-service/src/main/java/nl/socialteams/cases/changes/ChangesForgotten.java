// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import nl.socialteams.problem.Refusal;

/** The caller stayed away too long, and has to begin anew, without a cursor. */
public final class ChangesForgotten extends Refusal {
  private static final long serialVersionUID = 1L;

  ChangesForgotten() {
    super("changes-forgotten");
  }
}
