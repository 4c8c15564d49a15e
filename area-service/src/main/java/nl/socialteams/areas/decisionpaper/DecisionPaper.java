// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionpaper;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What a decision says, in the names in which it is written. */
public record DecisionPaper(
    DraftedTeams teams, List<DraftedAssignment> assignments, List<DraftedRelease> releases) {

  public DecisionPaper {
    teams = Objects.requireNonNullElse(teams, DraftedTeams.NONE);
    assignments = List.copyOf(Objects.requireNonNullElse(assignments, List.of()));
    releases = List.copyOf(Objects.requireNonNullElse(releases, List.of()));
  }

  @JsonIgnore
  public boolean isEmpty() {
    return teams.isEmpty() && assignments.isEmpty() && releases.isEmpty();
  }
}
