// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.util.List;

/**
 * A name in the paper that is of no area or team.
 *
 * @param pointer JSON pointer into the paper
 */
public record UnknownName(String pointer, String name, List<Candidate> nearest) {

  /**
   * What may have been meant.
   *
   * @param id code of the neighbourhood, or id of the team
   */
  public record Candidate(String name, String id, double likeness) {}
}
