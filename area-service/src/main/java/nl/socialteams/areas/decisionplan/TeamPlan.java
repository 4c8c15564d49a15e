// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.socialteams.areas.team.FoundedTeam;
import nl.socialteams.areas.team.Team;

/**
 * What happens to the teams of a municipality on the decision's day.
 *
 * @param founded with the ids that they will have
 * @param names by which teams are called on that day, once the decision is in force
 */
public record TeamPlan(
    List<FoundedTeam> founded,
    List<RenamedTeam> renamed,
    List<EndedTeam> ended,
    List<ImpossibleChange> impossible,
    Map<UUID, String> names) {

  /** A team that gets another name. */
  public record RenamedTeam(Team team, String name) {}

  /**
   * A team that ends.
   *
   * @param mergedInto the team that it goes into, or null
   */
  public record EndedTeam(Team team, UUID mergedInto) {}

  boolean ends(UUID team) {
    return ended.stream().anyMatch(end -> end.team().id().equals(team));
  }

  public boolean founds(UUID team) {
    return founded.stream().anyMatch(begin -> begin.id().equals(team));
  }
}
