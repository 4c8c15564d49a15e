// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import nl.socialteams.problem.Refusal;

/** The membership was withdrawn, or joined with that of the same person. */
final class NoMemberAnyMore extends Refusal {
  private static final long serialVersionUID = 1L;

  NoMemberAnyMore() {
    super("no-member-any-more");
  }
}
