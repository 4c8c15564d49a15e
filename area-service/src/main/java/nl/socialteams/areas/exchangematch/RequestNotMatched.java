// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import nl.socialteams.problem.Refusal;

/** There is no match that could be fulfilled or dissolved. */
final class RequestNotMatched extends Refusal {
  private static final long serialVersionUID = 1L;

  RequestNotMatched() {
    super("request-not-matched");
  }
}
