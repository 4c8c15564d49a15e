// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** On that day the worker is not in the team. */
public final class MembershipNotRunning extends Refusal {
  private static final long serialVersionUID = 1L;

  public MembershipNotRunning(LocalDate day) {
    super("membership-not-running", day);
  }
}
