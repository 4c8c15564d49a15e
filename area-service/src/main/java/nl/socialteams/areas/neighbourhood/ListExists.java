// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import nl.socialteams.problem.Refusal;

/** The list of that year has been recorded before. */
final class ListExists extends Refusal {
  private static final long serialVersionUID = 1L;

  ListExists(String municipality, int year) {
    super("list-exists", municipality, year);
  }
}
