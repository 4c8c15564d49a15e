// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.decisionplan.DecisionPlan;

/** Shows a plan's areas and teams by their names. */
record CheckedNames(DecisionPlan plan) {
  private static final Comparator<AssignmentChangeView> ORDER =
      Comparator.comparing((AssignmentChangeView change) -> change.area().neighbourhoodCode())
          .thenComparing(change -> change.area().name())
          .thenComparing(AssignmentChangeView::effect);

  List<AreaOverlapView> overlaps() {
    return plan.areas().overlaps().stream()
        .map(
            overlap ->
                new AreaOverlapView(
                    area(overlap.area()),
                    overlap.teams().stream()
                        .map(this::team)
                        .sorted(Comparator.comparing(CheckedTeam::name))
                        .toList()))
        .toList();
  }

  List<AssignmentChangeView> assignments() {
    List<AssignmentChangeView> changes = new ArrayList<>();
    plan.areas()
        .ends()
        .forEach(a -> changes.add(change(AssignmentEffect.ENDS, a.area(), a.team(), plan.day())));
    plan.areas()
        .begins()
        .forEach(b -> changes.add(change(AssignmentEffect.BEGINS, b.area(), b.team(), b.until())));
    plan.areas()
        .stays()
        .forEach(
            a -> changes.add(change(AssignmentEffect.STAYS, a.area(), a.team(), a.validUntil())));
    changes.sort(ORDER);
    return changes;
  }

  private AssignmentChangeView change(
      AssignmentEffect effect, Area area, UUID team, LocalDate until) {
    return new AssignmentChangeView(effect, area(area), team(team), until);
  }

  List<TeamInhabitants> inhabitants() {
    CountInhabitants before = new CountInhabitants(plan.list(), plan.areas().before());
    CountInhabitants after = new CountInhabitants(plan.list(), plan.areas().after());
    Set<UUID> teams = new HashSet<>(before.served().values());
    teams.addAll(after.served().values());
    return teams.stream()
        .map(team -> new TeamInhabitants(team(team), before.of(team), after.of(team)))
        .sorted(Comparator.comparing(counted -> counted.team().name()))
        .toList();
  }

  CheckedArea area(Area area) {
    return CheckedArea.of(plan.list().of(area));
  }

  CheckedTeam team(UUID team) {
    return new CheckedTeam(plan.teams().founds(team) ? null : team, plan.teamNames().get(team));
  }
}
