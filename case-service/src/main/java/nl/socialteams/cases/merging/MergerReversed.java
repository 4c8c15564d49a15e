// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import nl.socialteams.problem.Refusal;

/** The merger was undone before. */
final class MergerReversed extends Refusal {
  private static final long serialVersionUID = 1L;

  MergerReversed() {
    super("merger-reversed");
  }
}
