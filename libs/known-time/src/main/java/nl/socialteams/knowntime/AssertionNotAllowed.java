// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

import nl.socialteams.problem.Refusal;

/** Somebody without the scope for it says when a fact became known. */
public final class AssertionNotAllowed extends Refusal {
  private static final long serialVersionUID = 1L;

  AssertionNotAllowed() {
    super("assertion-not-allowed");
  }
}
