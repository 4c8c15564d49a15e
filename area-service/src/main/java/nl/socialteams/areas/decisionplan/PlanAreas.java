// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.knowntime.Days;

/**
 * Lays a decision over the assignments that there are. What an assignment calls otherwise than the
 * list of the day is read through what became of it; where the decision speaks of some of that, the
 * rest goes on under the new codes.
 *
 * @param day on which it comes into force
 * @param leaves whether a team gives up an area where the decision does not give it to that team
 * @param running all assignments that hold on some day from this one on
 */
record PlanAreas(
    LocalDate day,
    BiPredicate<AssignedArea, Area> leaves,
    List<AssignedArea> running,
    LaterDecisions later,
    Placements placements) {

  AreaPlan plan(List<GivenArea> given) {
    Map<Area, List<PlannedTeam>> wanted = teamsByArea(given);
    Map<Boolean, List<AssignedArea>> givenUp =
        running.stream()
            .filter(assigned -> assigned.isOn(day))
            .collect(Collectors.partitioningBy(assigned -> isGivenUp(assigned, wanted)));
    List<AssignedArea> ends = givenUp.get(true);
    List<AssignedArea> stays = givenUp.get(false);
    List<BegunArea> begins = new ArrayList<>();
    ends.forEach(ended -> begins.addAll(carriedOn(ended, wanted)));
    List<OverlappingArea> overlaps = new ArrayList<>();
    wanted.forEach(
        (area, teams) -> {
          Set<UUID> holding = holding(area, ends, stays);
          if (teams.size() > 1 || !holding.stream().allMatch(team -> isOf(team, teams))) {
            overlaps.add(overlap(area, teams, holding));
          } else if (teamsOf(area, stays.stream()).isEmpty()) {
            begins.add(begin(area, teams.getFirst()));
          }
        });
    return new AreaPlan(day, ends, begins, stays, after(), overlaps, placements);
  }

  private List<AssignedArea> after() {
    return running.stream().filter(assigned -> assigned.validFrom().isAfter(day)).toList();
  }

  /** Whose area it is, also where they give up something else under the same former code. */
  private Set<UUID> holding(Area area, List<AssignedArea> ends, List<AssignedArea> stays) {
    Stream<AssignedArea> kept = ends.stream().filter(a -> !leaves.test(a, area));
    return teamsOf(area, Stream.concat(stays.stream(), kept));
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

  /** What was merged since is given up for all that it is a part of, where its team gets that. */
  private boolean isGivenUp(AssignedArea assigned, Map<Area, List<PlannedTeam>> wanted) {
    Placement placed = placements.of(assigned.area());
    boolean same = placed.whole() && placed.areas().size() == 1;
    return placed.areas().stream()
        .anyMatch(
            area -> {
              boolean kept = isWanted(assigned.team(), wanted.get(area));
              return leaves.test(assigned, area) ? !same || !kept : !placed.whole() && kept;
            });
  }

  /** What a decision leaves unsaid of a neighbourhood that was split since stays with its team. */
  private List<BegunArea> carriedOn(AssignedArea assigned, Map<Area, List<PlannedTeam>> wanted) {
    Placement placed = placements.of(assigned.area());
    if (!placed.whole() || placed.areas().size() == 1) {
      return List.of();
    }
    return placed.areas().stream()
        .filter(area -> !leaves.test(assigned, area) && !wanted.containsKey(area))
        .map(area -> new BegunArea(area, assigned.team(), day, assigned.validUntil()))
        .toList();
  }

  private Set<UUID> teamsOf(Area area, Stream<AssignedArea> assigned) {
    return assigned
        .filter(a -> placements.of(a.area()).areas().contains(area))
        .map(AssignedArea::team)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isWanted(UUID team, List<PlannedTeam> teams) {
    return teams != null && isOf(team, teams);
  }

  private static boolean isOf(UUID team, List<PlannedTeam> teams) {
    return teams.stream().anyMatch(planned -> planned.id().equals(team));
  }

  private static OverlappingArea overlap(Area area, List<PlannedTeam> teams, Set<UUID> serving) {
    Set<UUID> all = new LinkedHashSet<>(serving);
    teams.forEach(team -> all.add(team.id()));
    return new OverlappingArea(area, all);
  }

  private BegunArea begin(Area area, PlannedTeam team) {
    LocalDate next =
        running.stream()
            .filter(a -> a.validFrom().isAfter(day))
            .filter(a -> placements.of(a.area()).areas().contains(area))
            .map(AssignedArea::validFrom)
            .reduce(null, Days::first);
    return new BegunArea(area, team.id(), day, Days.first(next, later.speakOf(area), team.until()));
  }
}
