// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.List;

/**
 * What is told of a tailor-made plan in words; lies sealed in the database.
 *
 * @param perspective null until it was found
 * @param reason null unless the plan stopped
 */
record TailorMadeWords(List<TriedSolution> tried, String perspective, String reason) {
  TailorMadeWords withPerspective(String found) {
    return new TailorMadeWords(tried, found, reason);
  }

  TailorMadeWords withReason(String told) {
    return new TailorMadeWords(tried, perspective, told);
  }
}
