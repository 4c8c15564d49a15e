// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import nl.socialteams.problem.Refusal;

/** Something that is more decisive has not begun yet. */
final class MoreDecisiveFirst extends Refusal {
  private static final long serialVersionUID = 1L;

  MoreDecisiveFirst(int place) {
    super("more-decisive-first", place);
  }
}
