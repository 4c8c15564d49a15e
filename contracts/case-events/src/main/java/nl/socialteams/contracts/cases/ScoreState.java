// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import static java.util.Objects.requireNonNull;

/**
 * The score of a domain.
 *
 * @param domain a code of the version of the matrix
 * @param score 1 (acute problems) to 5 (fully self-sufficient)
 * @param supplement whether the domain is of the parenting supplement
 */
public record ScoreState(String domain, int score, boolean supplement) {

  public ScoreState {
    requireNonNull(domain, "domain");
    if (score < 1 || score > 5) {
      throw new IllegalArgumentException("A score is 1 to 5: " + score);
    }
  }
}
