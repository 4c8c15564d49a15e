// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.knowntime.Days;

/**
 * Lays a decision over the assignments that there are.
 *
 * @param day on which it comes into force
 * @param leaves whether an area's team gives it up where the decision does not give it to that team
 * @param running all assignments that hold on some day from this one on
 */
record PlanAreas(
    LocalDate day,
    Predicate<AssignedArea> leaves,
    List<AssignedArea> running,
    LaterDecisions later) {

  AreaPlan plan(List<GivenArea> given) {
    Map<Area, List<PlannedTeam>> wanted = teamsByArea(given);
    List<AssignedArea> ends = new ArrayList<>();
    List<AssignedArea> stays = new ArrayList<>();
    running.stream()
        .filter(assigned -> assigned.isOn(day))
        .forEach(a -> (isGivenUp(a, wanted.get(a.area())) ? ends : stays).add(a));
    List<BegunArea> begins = new ArrayList<>();
    List<OverlappingArea> overlaps = new ArrayList<>();
    wanted.forEach(
        (area, teams) -> {
          Optional<UUID> serving = teamOf(area, stays);
          if (teams.size() > 1 || serving.filter(team -> !isOf(team, teams)).isPresent()) {
            overlaps.add(overlap(area, teams, serving));
          } else if (serving.isEmpty()) {
            begins.add(begin(area, teams.getFirst()));
          }
        });
    return new AreaPlan(ends, begins, stays, overlaps);
  }

  /** The same team for the same area twice says nothing new. */
  private static Map<Area, List<PlannedTeam>> teamsByArea(List<GivenArea> given) {
    Map<Area, List<PlannedTeam>> teams = new TreeMap<>();
    for (GivenArea area : given) {
      List<PlannedTeam> named = teams.computeIfAbsent(area.area(), key -> new ArrayList<>());
      if (!isOf(area.team().id(), named)) {
        named.add(area.team());
      }
    }
    return teams;
  }

  private boolean isGivenUp(AssignedArea assigned, List<PlannedTeam> wanted) {
    return leaves.test(assigned) && (wanted == null || !isOf(assigned.team(), wanted));
  }

  private static Optional<UUID> teamOf(Area area, List<AssignedArea> assigned) {
    return assigned.stream().filter(a -> a.area().equals(area)).map(AssignedArea::team).findFirst();
  }

  private static boolean isOf(UUID team, List<PlannedTeam> teams) {
    return teams.stream().anyMatch(planned -> planned.id().equals(team));
  }

  private static OverlappingArea overlap(
      Area area, List<PlannedTeam> teams, Optional<UUID> serving) {
    Set<UUID> all = new LinkedHashSet<>();
    serving.ifPresent(all::add);
    teams.forEach(team -> all.add(team.id()));
    return new OverlappingArea(area, all);
  }

  private BegunArea begin(Area area, PlannedTeam team) {
    LocalDate next =
        running.stream()
            .filter(a -> a.area().equals(area) && a.validFrom().isAfter(day))
            .map(AssignedArea::validFrom)
            .reduce(null, Days::first);
    return new BegunArea(area, team, day, Days.first(next, later.speakOf(area), team.until()));
  }
}
