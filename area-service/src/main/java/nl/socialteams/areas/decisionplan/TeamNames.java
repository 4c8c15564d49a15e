// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.util.List;
import java.util.Optional;

import nl.socialteams.areas.arealist.PrintedName;

/** The teams that a decision can name. */
record TeamNames(List<PlannedTeam> teams) {

  /** By id, or else by the name on the decision's day. */
  Optional<PlannedTeam> named(String printed) {
    String plain = PrintedName.plain(printed);
    return teams.stream()
        .filter(team -> team.id().toString().equals(printed))
        .findFirst()
        .or(() -> only(teams.stream().filter(t -> plain.equals(PrintedName.plain(t.name())))));
  }

  private static Optional<PlannedTeam> only(java.util.stream.Stream<PlannedTeam> found) {
    List<PlannedTeam> all = found.limit(2).toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
