// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.util.Optional;

/**
 * A place that the wanted one may be in, and who serves it.
 *
 * @param part null for the neighbourhood outside its parts
 */
record Candidate(String neighbourhood, String part, Optional<ServingTeam> team) {

  CandidateView view() {
    return new CandidateView(
        neighbourhood,
        part,
        team.map(ServingTeam::id).orElse(null),
        team.map(ServingTeam::name).orElse(null));
  }
}
