// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import nl.socialteams.problem.Refusal;

/** The neighbourhood has a part of that name. */
final class PartExists extends Refusal {
  private static final long serialVersionUID = 1L;

  PartExists(String neighbourhood, String name) {
    super("part-exists", neighbourhood, name);
  }
}
