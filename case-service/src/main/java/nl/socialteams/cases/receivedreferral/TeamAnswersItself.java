// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import nl.socialteams.problem.Refusal;

/** Another team answers what was referred to it. */
final class TeamAnswersItself extends Refusal {
  private static final long serialVersionUID = 1L;

  TeamAnswersItself() {
    super("team-answers-itself");
  }
}
