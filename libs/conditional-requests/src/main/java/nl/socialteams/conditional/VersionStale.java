// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.conditional;

import nl.socialteams.problem.Refusal;

/** A change of something that was changed since the caller read it. */
public final class VersionStale extends Refusal {
  private static final long serialVersionUID = 1L;

  public VersionStale() {
    super("version-stale");
  }
}
