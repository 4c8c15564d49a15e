// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.conditional;

import nl.socialteams.problem.Refusal;

/** A change without {@code If-Match}. */
public final class VersionRequired extends Refusal {
  private static final long serialVersionUID = 1L;

  public VersionRequired() {
    super("if-match-required");
  }
}
